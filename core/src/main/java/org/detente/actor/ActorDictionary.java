package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.text.SentenceSplitter;
import org.detente.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * All names of actors, found in a sentence by longest match over its tokens; time does not grow with the number of
 * names. Filled by {@link ActorFiles} and not changed from then on.
 */
final class ActorDictionary {
    /** A name found: tokens {@code first} to {@code last} of a sentence, from 0, both included. */
    record Hit(int first, int last, Name name) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Map<String, Name> names;
    }

    private final Node root = new Node();
    private final Map<String, Name> surnames = new HashMap<>();
    private final Map<String, Name> people = new HashMap<>();

    /** One that knows nobody yet. */
    ActorDictionary() {}

    void add(String spelling, Term term, boolean ambiguous) {
        name(spelling).add(term, ambiguous);
    }

    /** Adds a user's own meaning of a spelling; with {@code anyCase} its capital letters do not count. */
    void addOwn(String spelling, Term term, boolean anyCase) {
        name(spelling).addOwn(term, anyCase);
    }

    /** Keeps a spelling from being found as anybody. */
    void addNobody(String spelling) {
        name(spelling).makeNobody();
    }

    /** The entry of a spelling; one without terms stands for nobody and only keeps shorter names from matching. */
    private Name name(String spelling) {
        List<String> forms = forms(spelling);
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

    private static List<String> forms(String spelling) {
        return SentenceSplitter.tokens(spelling).stream().map(Token::form).toList();
    }

    /** Adds a person under each name, for texts that tell the state too, and under the first and last for longer forms. */
    void addPerson(String person, Term term) {
        List<String> forms = forms(person);
        for (String form : forms) {
            if (form.length() > 2 && Character.isUpperCase(form.charAt(0))) {
                surnames.computeIfAbsent(form, key -> new Name(List.of(key))).add(term, false);
            }
        }
        if (forms.size() > 1) {
            String ends = forms.get(0) + ' ' + forms.get(forms.size() - 1);
            people.computeIfAbsent(ends, key -> new Name(forms)).add(term, false);
        }
    }

    /** The person whose first and last name these are, on a day. */
    Optional<Term> person(String first, String last, Optional<LocalDate> day) {
        return Optional.ofNullable(people.get(first + ' ' + last)).flatMap(name -> name.on(day, Set.of()));
    }

    /** The person of a surname and a state on a day. */
    Optional<Term> surname(String form, String state, Optional<LocalDate> day) {
        Name all = state.isEmpty() ? null : surnames.get(form);
        return all == null ? Optional.empty() : all.of(state).flatMap(name -> name.on(day, Set.of()));
    }

    /** The entries of a spelling, whatever its capital letters. */
    List<Name> lookUp(String spelling) {
        Node node = root;
        for (String form : forms(spelling)) {
            node = node.next.get(form.toLowerCase(Locale.ROOT));
            if (node == null) {
                return List.of();
            }
        }
        return node.names == null ? List.of() : List.copyOf(node.names.values());
    }

    /** Every entry that stands for somebody. */
    List<Name> names() {
        List<Name> out = new ArrayList<>();
        collect(root, out);
        return out;
    }

    private static void collect(Node node, List<Name> out) {
        if (node.names != null) {
            node.names.values().stream().filter(name -> !name.isNobody()).forEach(out::add);
        }
        node.next.values().forEach(next -> collect(next, out));
    }

    /** Spellings that hold a word, sorted. */
    List<String> namesWith(String word, int most) {
        List<String> out = new ArrayList<>();
        collect(root, word.toLowerCase(Locale.ROOT), false, out);
        return out.stream().distinct().sorted().limit(most).toList();
    }

    private static void collect(Node node, String word, boolean held, List<String> out) {
        if (held && node.names != null) {
            node.names.forEach((spelling, name) -> {
                if (!name.isNobody()) {
                    out.add(spelling);
                }
            });
        }
        node.next.forEach((form, next) -> collect(next, word, held || form.equals(word), out));
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
        if (name.anyCase()) {
            return tokens.subList(from, from + name.forms().size()).stream()
                    .anyMatch(token -> Character.isUpperCase(token.form().charAt(0)));
        }
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
