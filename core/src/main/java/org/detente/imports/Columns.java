package org.detente.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of a header, found by name whatever the capitals, blanks and underscores. */
final class Columns {
    private final List<String> names = new ArrayList<>();

    Columns(List<String> header) {
        header.forEach(name -> names.add(key(name)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    int count() {
        return names.size();
    }

    /** Where the first of these names stands that is there, from 0; -1 if none is. */
    int of(String... wanted) {
        for (String name : wanted) {
            int at = names.indexOf(name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    boolean has(String... wanted) {
        for (String name : wanted) {
            if (!names.contains(name)) {
                return false;
            }
        }
        return true;
    }
}
