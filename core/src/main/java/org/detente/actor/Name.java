package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;

/** One spelling in the dictionaries and all that it may stand for. */
final class Name {
    private static final String FORMER = "CVL";

    private final List<String> forms;
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> termsView = Collections.unmodifiableList(terms);
    private boolean ambiguous;
    private boolean anyCase;
    private boolean own;

    Name(List<String> forms) {
        this.forms = List.copyOf(forms);
    }

    void add(Term term, boolean isAmbiguous) {
        terms.add(term);
        ambiguous |= isAmbiguous;
    }

    /** A user's own meaning, which takes the place of those that come with the library. */
    void addOwn(Term term, boolean isAnyCase) {
        if (!own) {
            terms.clear();
            ambiguous = false;
        }
        own = true;
        anyCase |= isAnyCase;
        terms.add(term);
    }

    /** A user's word that this stands for nobody. */
    void makeNobody() {
        terms.clear();
        own = true;
    }

    /** Whether somebody of a state may be meant. */
    boolean isOf(String state) {
        return terms.stream().anyMatch(term -> term.code().country().equals(state));
    }

    /** The same spelling with the meanings of one state only. */
    Optional<Name> of(String state) {
        Name one = new Name(forms);
        terms.stream().filter(term -> term.code().country().equals(state)).forEach(one.terms::add);
        return one.terms.isEmpty() ? Optional.empty() : Optional.of(one);
    }

    List<Term> terms() {
        return termsView;
    }

    /** Whether the dictionary does not tell its capital letters; one in the text is enough. */
    boolean anyCase() {
        return anyCase;
    }

    /** The tokens of the spelling, as written. */
    List<String> forms() {
        return forms;
    }

    /** Whether these words often mean something else: a first name, a month, a place elsewhere. */
    boolean ambiguous() {
        return ambiguous;
    }

    /** Whether it stands for nobody: a name such as South China Sea, listed so that China is not found in it. */
    boolean isNobody() {
        return terms.isEmpty();
    }

    /** Whether it is a state's. */
    boolean isCountry() {
        ActorKind kind = terms.get(0).kind();
        return kind == ActorKind.COUNTRY || kind == ActorKind.ADJECTIVE || kind == ActorKind.CAPITAL;
    }

    /** Whether all that it may stand for are people. */
    boolean isPerson() {
        return terms.stream().allMatch(term -> term.kind() == ActorKind.PERSON);
    }

    /**
     * Who is meant on a day, and what decided.
     *
     * @param term whoever is meant; empty if that cannot be told
     */
    record Choice(Optional<Term> term, String why) {
        private static Choice of(Term term, String why) {
            return new Choice(Optional.of(term), why);
        }
    }

    /** {@link #choose} without the reason. */
    Optional<Term> on(Optional<LocalDate> day, Set<String> near) {
        return choose(day, near).term();
    }

    /**
     * Who is meant on a day. Of several, the one in office; a person out of office is a private citizen of the country
     * last served; without a date, the country alone if all agree on it.
     *
     * @param near states that the text around it names: of several people of one name theirs is meant
     */
    Choice choose(Optional<LocalDate> day, Set<String> near) {
        boolean several =
                terms.stream().map(term -> term.code().country()).distinct().count() > 1;
        if (several && !near.isEmpty()) {
            List<Term> close = terms.stream()
                    .filter(term -> near.contains(term.code().country()))
                    .filter(term -> day.map(term::covers).orElse(true))
                    .toList();
            if (!close.isEmpty()) {
                Name one = new Name(forms);
                one.terms.addAll(close);
                return one.choose(day);
            }
        }
        return choose(day);
    }

    private Choice choose(Optional<LocalDate> day) {
        Term first = terms.get(0);
        if (terms.size() == 1 && first.kind() != ActorKind.PERSON && first.kind() != ActorKind.GROUP) {
            return Choice.of(first, "it means nothing else");
        }
        if (day.isEmpty()) {
            return sameCountry()
                    ? Choice.of(first.as(countryOnly(first)), "without a day only the country is certain")
                    : new Choice(Optional.empty(), "without a day its meanings cannot be told apart");
        }
        List<Term> current =
                terms.stream().filter(term -> term.covers(day.get())).toList();
        if (current.size() == 1) {
            return Choice.of(current.get(0), "the entry that holds on that day");
        }
        if (!current.isEmpty()) {
            // the office taken up last says most: a minister who became president
            return new Choice(
                    current.stream()
                            .max(Comparator.comparing(
                                            (Term term) -> term.code().value().endsWith("GOV"))
                                    .thenComparing(term -> term.from().orElse(LocalDate.MIN))),
                    "of the entries that hold on that day one of a government, or else the one that began last");
        }
        if (terms.stream().anyMatch(term -> term.kind() == ActorKind.GROUP)) {
            return Choice.of(first, "no entry holds on that day; the first one of a group does for all days");
        }
        Optional<Term> nearest = terms.stream().min(Comparator.comparingLong(term -> distance(term, day.get())));
        return new Choice(
                nearest.map(term -> term.as(asCitizen(term))),
                "in no office on that day: a private citizen of the country served nearest to it");
    }

    private boolean sameCountry() {
        return terms.stream().map(term -> term.code().party()).distinct().count() == 1;
    }

    private static ActorCode countryOnly(Term term) {
        return new ActorCode(term.code().party());
    }

    private static ActorCode asCitizen(Term term) {
        ActorCode code = term.code();
        return code.isState() ? new ActorCode(code.country() + FORMER) : code;
    }

    private static long distance(Term term, LocalDate day) {
        long before =
                term.from().map(first -> first.toEpochDay() - day.toEpochDay()).orElse(0L);
        long after =
                term.until().map(last -> day.toEpochDay() - last.toEpochDay()).orElse(0L);
        return Math.max(before, after);
    }
}
