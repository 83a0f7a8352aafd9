package org.detente.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.ActorDictionary.Hit;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.text.Token;

/** Finds the names in a sentence before it is parsed, and who is meant by each on the story's day. */
final class NameFinder {
    private static final Set<String> BETWEEN_HALVES = Set.of(",", "and", "&", "/");
    private static final int LONGEST_NAME = 5;

    private final ActorDictionary dictionary;
    private final Genders genders;
    private final OtherMeanings meanings;

    NameFinder(ActorDictionary dictionary, Genders genders, OtherMeanings meanings) {
        this.dictionary = dictionary;
        this.genders = genders;
        this.meanings = meanings;
    }

    /** The names in a sentence, each as of the story's day. */
    NamedActors find(List<Token> tokens, Discourse discourse) {
        List<Named> out = new ArrayList<>();
        boolean mostlyCapitals = Capitals.prevail(tokens);
        List<Hit> hits = dictionary.find(tokens);
        CountryCues cues = new CountryCues(tokens, hits);
        Set<String> near = states(hits, discourse);
        int at = 0;
        for (Hit hit : hits) {
            surnames(tokens, at, hit.first(), cues, discourse, out);
            at = hit.last() + 1;
            boolean single = hit.first() == hit.last();
            Optional<Named> longer = single && hit.name().isPerson() && !isBehind(out, hit.first())
                    ? withFirstName(tokens, hit, discourse)
                    : Optional.empty();
            if (longer.isPresent()) {
                out.add(longer.get());
                discourse.rememberName(forms(tokens, longer.get()), longer.get().term());
                continue;
            }
            if (meanings.isElsewhere(tokens, hit)) {
                continue;
            }
            String form = tokens.get(hit.first()).form();
            Optional<Term> remembered = single ? discourse.surname(form) : Optional.empty();
            if (single && hit.name().isPerson() && discourse.stranger(form).isPresent()) {
                continue;
            }
            if (single && meanings.isSomethingElse(tokens, hit, remembered, discourse.day(), mostlyCapitals, out)) {
                continue;
            }
            Optional<Term> cued = hit.name().isPerson()
                    ? dictionary.surname(tokens.get(hit.last()).form(), cues.before(hit.first()), discourse.day())
                    : Optional.empty();
            if (!single && cued.isPresent() && hit.name().isOf(cued.get().code().country())) {
                cued = Optional.empty();
            }
            Optional<Term> told = cued;
            told.or(() -> remembered)
                    .or(() -> hit.name().on(discourse.day(), near))
                    .ifPresent(term -> {
                        discourse.rememberName(hit.name().forms(), term);
                        out.add(new Named(hit.first(), hit.last(), term));
                    });
        }
        surnames(tokens, at, tokens.size(), cues, discourse, out);
        north(tokens, hits, out);
        return new NamedActors(out);
    }

    /** The North of "North, South Korea" and "North and South Korea". */
    private static void north(List<Token> tokens, List<Hit> hits, List<Named> out) {
        for (Hit hit : hits) {
            int north = hit.first() - 2;
            boolean halves = north >= 0
                    && tokens.get(north).form().equals("North")
                    && tokens.get(hit.first()).form().equals("South")
                    && BETWEEN_HALVES.contains(tokens.get(north + 1).form());
            Term south = hit.name().terms().get(0);
            if (halves && south.code().country().equals("KOR")) {
                out.add(new Named(north, north, south.as(new ActorCode("PRK"))));
            }
        }
    }

    /** The states that the sentence and the story name for certain. */
    private static Set<String> states(List<Hit> hits, Discourse discourse) {
        Set<String> out = new HashSet<>(discourse.states());
        for (Hit hit : hits) {
            Term first = hit.name().terms().get(0);
            if (first.kind() != ActorKind.PERSON && first.code().isState()) {
                out.add(first.code().country());
            }
        }
        return out;
    }

    /**
     * Names between those of the dictionary: a surname that the story or a state before it tells ("Iceland's Haarde"), and a
     * known person with more names in between ("Rodrigo Roa Duterte").
     */
    private void surnames(
            List<Token> tokens, int from, int until, CountryCues cues, Discourse discourse, List<Named> out) {
        int at = from;
        while (at < until) {
            int end = at;
            while (end < until
                    && end < at + LONGEST_NAME
                    && isNamePart(tokens.get(end).form())) {
                end++;
            }
            Optional<Named> found = end == at ? Optional.empty() : inRun(tokens, at, end, cues, discourse);
            found.ifPresent(named -> {
                out.add(named);
                discourse.rememberName(forms(tokens, named), named.term());
            });
            at = Math.max(end, at + 1);
        }
    }

    private static boolean isBehind(List<Named> names, int token) {
        return !names.isEmpty() && names.get(names.size() - 1).last() == token - 1;
    }

    /** "Rodrigo Roa Duterte", of whom the dictionary has the first and last names. */
    private Optional<Named> withFirstName(List<Token> tokens, Hit hit, Discourse discourse) {
        int from = hit.first();
        while (from > 0
                && hit.first() - from < LONGEST_NAME
                && isNamePart(tokens.get(from - 1).form())) {
            from--;
        }
        String last = tokens.get(hit.first()).form();
        for (int first = from; first < hit.first() - 1; first++) {
            int begin = first;
            Optional<Term> person = dictionary.person(tokens.get(first).form(), last, discourse.day());
            if (person.isPresent()) {
                return person.map(term -> new Named(begin, hit.last(), term));
            }
        }
        return Optional.empty();
    }

    private Optional<Named> inRun(List<Token> tokens, int from, int end, CountryCues cues, Discourse discourse) {
        String first = tokens.get(from).form();
        for (int last = end - 1; last >= from; last--) {
            String form = tokens.get(last).form();
            int lastToken = last;
            Optional<Term> term = dictionary.surname(form, cues.before(from), discourse.day());
            if (term.isEmpty() && last > from) {
                term = dictionary.person(first, form, discourse.day());
            }
            if (term.isEmpty() && end - from == 1) {
                boolean other =
                        from > 0 && genders.isFirstName(tokens.get(from - 1).form());
                term = other ? Optional.empty() : discourse.surname(form);
            }
            if (term.isPresent()) {
                return term.map(known -> new Named(from, lastToken, known));
            }
        }
        return Optional.empty();
    }

    private static List<String> forms(List<Token> tokens, Named named) {
        return tokens.subList(named.first(), named.last() + 1).stream()
                .map(Token::form)
                .toList();
    }

    private static boolean isNamePart(String form) {
        return Capitals.begin(form) || form.length() <= 2 && Character.isUpperCase(form.charAt(0));
    }
}
