package org.detente.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.ActorDictionary.Hit;
import org.detente.actor.NamedActors.Named;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.model.ActorMention;
import org.detente.place.Gazetteer;
import org.detente.text.Sentence;
import org.detente.text.Token;
import org.detente.text.Tree;

/**
 * Finds actors: first names by dictionary ({@link #names}), cheap enough for every sentence; then, in the tree of a
 * sentence that is worth parsing, whoever is described ({@link #actors}). Thread-safe; what changes is in the {@link
 * Discourse}.
 */
public final class ActorFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "his", "her", "their", "its", "both");
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "last", "next", "of", "until", "late", "early", "by", "from", "on", "this", "through",
            "before", "after", "to", "mid");
    private static final Set<String> BETWEEN_HALVES = Set.of(",", "and", "&", "/");
    private static final Set<String> BEFORE_CITY = Set.of("in", "near", "at", "outside", "of");
    private static final Set<String> TITLES = Set.of(
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "gen.",
            "general",
            "president",
            "secretary",
            "minister",
            "premier",
            "chancellor",
            "king",
            "prince",
            "senator",
            "sen.",
            "rep.",
            "envoy",
            "leader",
            "chief",
            "pm",
            "fm",
            "queen",
            "pope",
            "ayatollah",
            "sheikh",
            "ambassador",
            "spokesman",
            "spokeswoman",
            "governor",
            "gov.",
            "mayor",
            "director",
            "representative",
            "adviser",
            "advisor",
            "candidate",
            "speaker",
            "colonel",
            "col.",
            "lt.",
            "adm.",
            "admiral",
            "says",
            "sir",
            "emir",
            "house",
            "kremlin",
            "pentagon",
            "team",
            "administration",
            "chairman",
            "judge",
            "counsel",
            "prosecutor");

    private static final int LONGEST_NAME = 5;

    private final ActorDictionary dictionary;
    private final RoleNouns roles;
    private final Genders genders;
    private final Gazetteer gazetteer;

    private ActorFinder(ActorFiles.Knowledge knowledge, Genders genders, Gazetteer gazetteer) {
        this.dictionary = knowledge.dictionary();
        this.roles = knowledge.roles();
        this.genders = genders;
        this.gazetteer = gazetteer;
    }

    /** With the dictionaries that come with the library. */
    public static ActorFinder load() {
        return load(List.of());
    }

    /**
     * With a user's own files as well, whose entries win.
     *
     * @param files dictionaries in the form of {@code docs/actor-data.md}, or actor and agent dictionaries of PETRARCH
     * @throws ActorFileException if a file cannot be read; the message names the lines
     */
    public static ActorFinder load(List<Path> files) {
        return new ActorFinder(ActorFiles.load(files), Genders.load(), Gazetteer.load());
    }

    /** The names in a sentence, each as of the story's day. */
    public NamedActors names(List<Token> tokens, Discourse discourse) {
        List<Named> out = new ArrayList<>();
        boolean mostlyCapitals = mostlyCapitals(tokens);
        List<Hit> hits = dictionary.find(tokens);
        CountryCues cues = new CountryCues(tokens, hits);
        Set<String> near = states(hits, discourse);
        int at = 0;
        for (Hit hit : hits) {
            surnames(tokens, at, hit.first(), cues, discourse, out);
            at = hit.last() + 1;
            boolean single = hit.first() == hit.last();
            if (isElsewhere(tokens, hit)) {
                continue;
            }
            String form = tokens.get(hit.first()).form();
            Optional<Term> remembered = single ? discourse.surname(form) : Optional.empty();
            if (single && hit.name().isPerson() && discourse.stranger(form).isPresent()) {
                continue;
            }
            if (single && isSomethingElse(tokens, hit, remembered, discourse.day(), mostlyCapitals, out)) {
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

    /** The Lima of "Lima, Ohio". */
    private boolean isElsewhere(List<Token> tokens, Hit hit) {
        int region = hit.last() + 2;
        return region < tokens.size()
                && tokens.get(hit.last() + 1).form().equals(",")
                && hit.name().terms().get(0).kind() != ActorKind.PERSON
                && gazetteer.isRegionOf("USA", tokens.get(region).form());
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
        return isCapitalised(form) || form.length() <= 2 && Character.isUpperCase(form.charAt(0));
    }

    /** Whom a name means on a day, by the dictionaries alone; empty if they do not have it, whatever its capital letters. */
    public Optional<ActorMeaning> meaning(String name, Optional<LocalDate> day) {
        List<Name> found = new ArrayList<>(dictionary.lookUp(name));
        found.removeIf(Name::isNobody);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Name best = found.stream()
                .filter(n -> String.join(" ", n.forms()).equals(name))
                .findFirst()
                .orElse(found.get(0));
        List<ActorEntry> entries = new ArrayList<>();
        for (Name spelling : found) {
            for (Term term : spelling.terms()) {
                entries.add(new ActorEntry(
                        String.join(" ", spelling.forms()),
                        term.code(),
                        term.name(),
                        term.kind(),
                        term.entry().office(),
                        term.from(),
                        term.until(),
                        term.entry().isAbout(),
                        term.entry().where()));
            }
        }
        return Optional.of(new ActorMeaning(entries, best.on(day, Set.of()).map(Term::code), best.why(day)));
    }

    /** Names that hold a word, for whoever did not find theirs; in no order, at most so many. */
    public List<String> namesWith(String word, int most) {
        return dictionary.namesWith(word, most);
    }

    /** The places that this finder knows. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Whether a sentence may hold an event at all: it names an actor, or refers back to one by a pronoun. All others
     * need no tree.
     */
    public boolean mayHoldEvent(Sentence sentence, NamedActors names, Discourse discourse) {
        if (!names.isEmpty() || isLocal(sentence.tokens())) {
            return true;
        }
        return !discourse.isEmpty()
                && sentence.tokens().stream()
                        .anyMatch(token -> PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT))
                                || discourse.stranger(token.form()).isPresent()
                                || discourse.surname(token.form()).isPresent()
                                || References.mayPoint(token.form().toLowerCase(Locale.ROOT))
                                || roles.mayAct(token.form()));
    }

    /** "Police fired on looters in Naivasha": somebody with a role, and a city whose state is certain. */
    private boolean isLocal(List<Token> tokens) {
        boolean inCity = false;
        for (int i = 1; i < tokens.size() && !inCity; i++) {
            inCity = BEFORE_CITY.contains(tokens.get(i - 1).form())
                    && isCapitalised(tokens.get(i).form())
                    && gazetteer.homeOf(tokens.get(i).form()).isPresent();
        }
        return inCity && tokens.stream().anyMatch(token -> roles.mayAct(token.form()));
    }

    /** Everybody named or described in a parsed sentence. */
    public SentenceActors actors(Tree tree, NamedActors names, Discourse discourse) {
        return new SentenceActors(tree, names, roles, genders, gazetteer, discourse);
    }

    /** The one actor that a few words describe: "Kremlin", "senior U.S. official". */
    public Optional<ActorMention> describedBy(Tree words, Discourse discourse) {
        SentenceActors actors = actors(words, names(words.sentence().tokens(), discourse), discourse);
        return actors.of(words.root()).stream().findFirst().map(actors::mention);
    }

    /** A single word may be a month, somebody else's surname, or a place in a longer name that we do not know. */
    private boolean isSomethingElse(
            List<Token> tokens,
            Hit hit,
            Optional<Term> remembered,
            Optional<LocalDate> day,
            boolean mostlyCapitals,
            List<Named> before) {
        String form = tokens.get(hit.first()).form();
        String previous = hit.first() > 0 ? tokens.get(hit.first() - 1).form() : "";
        String next =
                hit.first() + 1 < tokens.size() ? tokens.get(hit.first() + 1).form() : "";
        if (form.equals("May")
                && (BEFORE_MONTH.contains(previous.toLowerCase(Locale.ROOT))
                        || !next.isEmpty() && Character.isDigit(next.charAt(0))
                        || previous.isEmpty() && remembered.isEmpty() && !isInOffice(hit, day))) {
            return true;
        }
        if (hit.first() == 1 && hit.name().isPerson() && genders.isFirstName(previous)) {
            return true;
        }
        boolean person = hit.name().isPerson();
        if (mostlyCapitals || !person && !hit.name().ambiguous()) {
            return false;
        }
        boolean afterName = !before.isEmpty() && before.get(before.size() - 1).last() == hit.first() - 1;
        if (afterName && person && before.get(before.size() - 1).term().kind() == ActorKind.PERSON) {
            return true; // the Moros of "Nicolas Maduro Moros"
        }
        boolean afterCapital = hit.first() > 1
                && isCapitalised(previous)
                && !afterName
                && !TITLES.contains(previous.toLowerCase(Locale.ROOT));
        boolean beforeCapital = !person && isCapitalised(next) && !TITLES.contains(next.toLowerCase(Locale.ROOT));
        return afterCapital || beforeCapital || !isCapitalised(form);
    }

    private static boolean isInOffice(Hit hit, Optional<LocalDate> day) {
        return day.isPresent() && hit.name().terms().stream().anyMatch(term -> term.covers(day.get()));
    }

    private static boolean isCapitalised(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLetter(form.charAt(1));
    }

    private static boolean mostlyCapitals(List<Token> tokens) {
        long words = tokens.stream()
                .filter(token -> Character.isLetter(token.form().charAt(0))
                        && token.form().length() > 3)
                .count();
        long capitals = tokens.stream()
                .filter(token -> Character.isUpperCase(token.form().charAt(0))
                        && token.form().length() > 3)
                .count();
        return words > 3 && capitals > 0.8 * words;
    }
}
