package org.detente.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.detente.coding.Sense.Anchor;
import org.detente.model.PloverType;

/** All senses, found by the word that tells the act. Immutable. */
public final class Lexicon {
    private final List<Sense> senses;
    private final Map<Anchor, Map<String, List<Sense>>> byLemma = new EnumMap<>(Anchor.class);

    private Lexicon(List<Sense> senses) {
        this.senses = List.copyOf(senses);
        Set<String> ids = new HashSet<>();
        for (Sense sense : senses) {
            if (!ids.add(sense.id())) {
                throw new IllegalArgumentException("two senses have the id " + sense.id());
            }
            for (String lemma : sense.lemmas()) {
                byLemma.computeIfAbsent(sense.anchor(), anchor -> new HashMap<>())
                        .computeIfAbsent(lemma, key -> new ArrayList<>())
                        .add(sense);
            }
        }
        Comparator<Sense> mostConditionsFirst =
                Comparator.comparingInt(sense -> -sense.where().size());
        byLemma.values().forEach(lemmas -> lemmas.values().forEach(list -> list.sort(mostConditionsFirst)));
    }

    /** The lexicon that comes with the library. */
    public static Lexicon load() {
        return new Lexicon(own());
    }

    /**
     * The lexicon that comes with the library and a user's own; where both have a pattern for a word with as many
     * conditions, the user's wins.
     *
     * @param files pattern files, in the same form
     */
    public static Lexicon with(List<Path> files) {
        List<Sense> all = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                all.addAll(new SenseReader(file.toString()).read(in));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the patterns in " + file + ": " + e.getMessage(), e);
            }
        }
        all.addAll(own());
        return new Lexicon(all);
    }

    private static List<Sense> own() {
        List<Sense> all = new ArrayList<>();
        for (PloverType type : PloverType.values()) {
            all.addAll(resource(type.name().toLowerCase(Locale.ROOT) + ".yaml"));
        }
        all.addAll(resource("statement.yaml"));
        return all;
    }

    private static List<Sense> resource(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("patterns/" + name)) {
            if (in == null) {
                throw new IllegalStateException("org/detente/coding/patterns/" + name + " is not on the class path");
            }
            return new SenseReader(name).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    List<Sense> senses() {
        return senses;
    }

    /** How many senses there are. */
    public int size() {
        return senses.size();
    }

    /** The senses of a word, those with most conditions first. */
    List<Sense> of(Anchor anchor, String lemma) {
        return byLemma.getOrDefault(anchor, Map.of()).getOrDefault(lemma, List.of());
    }
}
