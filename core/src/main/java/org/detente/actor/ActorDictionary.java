package org.detente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.detente.actor.Term.Kind;
import org.detente.model.ActorCode;
import org.detente.text.SentenceSplitter;
import org.detente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * All names of actors, found in a sentence by longest match over its tokens; time does not grow with the number of
 * names. Immutable once loaded.
 */
public final class ActorDictionary {
    /** A name found: tokens {@code first} to {@code last} of a sentence, from 0, both included. */
    record Hit(int first, int last, Name name) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Map<String, Name> names;
    }

    private final Node root = new Node();

    private ActorDictionary() {}

    /** The dictionaries that come with the library. */
    public static ActorDictionary load() {
        ActorDictionary dictionary = new ActorDictionary();
        dictionary.countries();
        dictionary.simple("organs.tsv", Kind.ORGAN);
        dictionary.simple("organizations.tsv", Kind.ORGANIZATION);
        for (Tsv.Row row : Tsv.read("groups.tsv")) {
            dictionary.dated(row, "name", Kind.GROUP);
        }
        for (Tsv.Row row : Tsv.read("offices.tsv")) {
            dictionary.dated(row, "person", Kind.PERSON);
        }
        Tsv.read("notactors.tsv").forEach(row -> dictionary.name(row.cell("name")));
        return dictionary;
    }

    private void countries() {
        for (Tsv.Row row : Tsv.read("countries.tsv")) {
            ActorCode code = code(row);
            String name = row.cell("name");
            List<String> ambiguous = row.list("ambiguous");
            List<String> all = new ArrayList<>(row.list("aliases"));
            all.add(name);
            all.forEach(spelling -> add(spelling, Term.always(code, name, Kind.COUNTRY), ambiguous.contains(spelling)));
            row.list("adjectives")
                    .forEach(spelling ->
                            add(spelling, Term.always(code, name, Kind.ADJECTIVE), ambiguous.contains(spelling)));
            ActorCode government = new ActorCode(code.country() + "GOV");
            row.list("capital")
                    .forEach(spelling ->
                            add(spelling, Term.always(government, name, Kind.CAPITAL), ambiguous.contains(spelling)));
        }
    }

    private void simple(String file, Kind kind) {
        for (Tsv.Row row : Tsv.read(file)) {
            Term term = Term.always(code(row), row.cell("name"), kind);
            add(row.cell("name"), term, false);
            row.list("aliases").forEach(spelling -> add(spelling, term, false));
        }
    }

    private void dated(Tsv.Row row, String nameColumn, Kind kind) {
        String name = row.cell(nameColumn);
        Term term = new Term(code(row), name, kind, Term.firstDay(row.cell("from")), Term.lastDay(row.cell("until")));
        add(name, term, false);
        row.list("aliases").forEach(spelling -> add(spelling, term, false));
    }

    private static ActorCode code(Tsv.Row row) {
        try {
            return new ActorCode(row.cell("code"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private void add(String spelling, Term term, boolean ambiguous) {
        name(spelling).add(term, ambiguous);
    }

    /** The entry of a spelling; one without terms stands for nobody and only keeps shorter names from matching. */
    private Name name(String spelling) {
        List<String> forms =
                SentenceSplitter.tokens(spelling).stream().map(Token::form).toList();
        Node node = root;
        for (String form : forms) {
            node = node.next.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new Node());
        }
        if (node.names == null) {
            node.names = new HashMap<>();
        }
        String written = String.join(" ", forms);
        Name name = node.names.get(written);
        if (name == null) {
            name = new Name(forms);
            node.names.put(written, name);
        }
        return name;
    }

    /** Longest names in order of the text, none over another. */
    List<Hit> find(List<Token> tokens) {
        boolean capitals = allCapitals(tokens);
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Hit> hit = longest(tokens, at, capitals);
            hit.filter(found -> !found.name().isNobody()).ifPresent(hits::add);
            at = hit.map(found -> found.last() + 1).orElse(at + 1);
        }
        return hits;
    }

    private Optional<Hit> longest(List<Token> tokens, int from, boolean capitals) {
        Node node = root;
        Hit best = null;
        for (int i = from; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).form().toLowerCase(Locale.ROOT));
            if (node == null) {
                break;
            }
            if (node.names != null) {
                for (Name name : node.names.values()) {
                    if (fits(name, tokens, from, capitals)) {
                        best = new Hit(from, i, name);
                        break;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Capital letters must be where the dictionary has them, unless the whole sentence is in capitals. */
    private static boolean fits(Name name, List<Token> tokens, int from, boolean capitals) {
        for (int i = 0; i < name.forms().size(); i++) {
            String wanted = name.forms().get(i);
            String form = tokens.get(from + i).form();
            if (wanted.equals(form)) {
                continue;
            }
            boolean shortAcronym = wanted.length() < 4 && isUpper(wanted);
            if (shortAcronym || !form.equals(wanted.toUpperCase(Locale.ROOT)) && !capitalised(wanted, form)) {
                return false;
            }
            if (!capitals && wanted.length() < 3) {
                return false;
            }
        }
        return !(capitals
                && name.forms().size() == 1
                && isCommonInCapitals(name.forms().get(0)));
    }

    private static boolean capitalised(String wanted, String form) {
        return !wanted.isEmpty() && form.equals(wanted.substring(0, 1).toUpperCase(Locale.ROOT) + wanted.substring(1));
    }

    private static boolean isCommonInCapitals(String form) {
        return form.equals("US") || form.equals("WHO") || form.equals("IS") || form.equals("IT");
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean allCapitals(List<Token> tokens) {
        int upper = 0;
        int lower = 0;
        for (Token token : tokens) {
            if (token.form().length() > 3) {
                upper += isUpper(token.form()) ? 1 : 0;
                lower += token.form().equals(token.form().toLowerCase(Locale.ROOT))
                                && Character.isLetter(token.form().charAt(0))
                        ? 1
                        : 0;
            }
        }
        return upper > 0 && lower == 0;
    }
}
