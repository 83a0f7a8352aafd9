package org.detente.coding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.detente.model.EventDate;
import org.detente.model.EventDate.Precision;
import org.detente.text.Tree;
import org.detente.text.Upos;
import org.detente.text.Word;

/**
 * When an act happened, by the words of its own clause, counted from the day of the story: <em>on Monday</em> (the last one
 * up to that day, as newswire means it), <em>today</em>, <em>last week</em>, <em>earlier this month</em>, <em>two days
 * ago</em>, <em>on March 3</em>, <em>in 2014</em>. What only bounds it (since, until, before) tells no date.
 */
final class EventDates {
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);
    private static final Set<String> BOUNDING = Set.of(
            "since",
            "until",
            "before",
            "after",
            "by",
            "from",
            "till",
            "between",
            "following",
            "for",
            "to",
            "every",
            "each");
    private static final int THIS_CENTURY = 2100;
    private static final int FIRST_YEAR = 1900;

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3) + ".", day);
        }
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3) + ".", month);
        }
        MONTHS.put("sept.", Month.SEPTEMBER);
        List<String> numbers = List.of(
                "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        IntStream.range(0, numbers.size()).forEach(i -> NUMBERS.put(numbers.get(i), Math.max(1, i)));
    }

    private EventDates() {}

    static Optional<EventDate> of(Tree tree, Word anchor, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        Word at = anchor;
        while (true) {
            for (Word child : tree.children(at)) {
                boolean adverbial = child.is("obl") || child.is("nmod") || child.is("advmod");
                Optional<EventDate> told = adverbial ? told(tree, child, published.get()) : Optional.empty();
                if (told.isPresent()) {
                    return told;
                }
            }
            if (at.upos() == Upos.VERB && !at.is("xcomp") || at.head() == 0) {
                return Optional.empty();
            }
            at = tree.head(at);
        }
    }

    /** Whether a noun tells only a time: Monday, March, 2014. */
    static boolean isTime(Word word) {
        String form = lower(word);
        return WEEKDAYS.containsKey(form)
                || MONTHS.containsKey(form) && word.upos() == Upos.PROPN
                || form.matches("\\d{1,4}");
    }

    /** The date that one phrase tells. */
    private static Optional<EventDate> told(Tree tree, Word head, LocalDate published) {
        List<Word> phrase = tree.children(head);
        if (phrase.stream().anyMatch(child -> BOUNDING.contains(lower(child)) && !child.is("advmod"))) {
            return Optional.empty();
        }
        boolean last = phrase.stream()
                .anyMatch(child -> Set.of("last", "past", "previous").contains(lower(child)));
        boolean next =
                phrase.stream().anyMatch(child -> Set.of("next", "coming").contains(lower(child)));
        boolean current =
                phrase.stream().anyMatch(child -> Set.of("this", "current").contains(lower(child)));
        String word = lower(head);
        DayOfWeek weekday = WEEKDAYS.get(word);
        if (weekday != null) {
            return phrase.stream().anyMatch(child -> MONTHS.containsKey(lower(child)) || isNumber(lower(child)))
                    ? Optional.empty()
                    : Optional.of(EventDate.day(published.with(
                            next
                                    ? TemporalAdjusters.next(weekday)
                                    : last
                                            ? TemporalAdjusters.previous(weekday)
                                            : TemporalAdjusters.previousOrSame(weekday))));
        }
        switch (word) {
            case "today", "tonight", "overnight":
                return Optional.of(EventDate.day(published));
            case "yesterday":
                return Optional.of(EventDate.day(published.minusDays(1)));
            case "tomorrow":
                return Optional.of(EventDate.day(published.plusDays(1)));
            case "morning", "afternoon", "evening":
                return current ? Optional.of(EventDate.day(published)) : Optional.empty();
            default:
                break;
        }
        if (MONTHS.containsKey(word)) {
            return month(MONTHS.get(word), phrase, published, next);
        }
        if (isNumber(word)) { // "March 3" is headed by its day
            List<Word> all = new ArrayList<>(phrase);
            all.add(head);
            return phrase.stream()
                    .map(child -> MONTHS.get(lower(child)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .flatMap(month -> month(month, all, published, next));
        }
        if (isYear(word)
                && phrase.stream().allMatch(child -> child.is("case") || child.is("punct") || child.is("advmod"))) {
            return Optional.of(new EventDate(LocalDate.of(Integer.parseInt(word), 1, 1), Precision.YEAR));
        }
        return unit(tree, head, phrase, published, last, next, current);
    }

    /** "March 3", "3 March 2014", "in March 2014", "last March". */
    private static Optional<EventDate> month(Month month, List<Word> phrase, LocalDate published, boolean next) {
        Optional<Integer> year = phrase.stream()
                .map(EventDates::lower)
                .filter(EventDates::isYear)
                .map(Integer::valueOf)
                .findFirst();
        Optional<Integer> day = phrase.stream()
                .map(child -> lower(child).replaceAll("(?<=\\d)(st|nd|rd|th)$", ""))
                .filter(form -> form.matches("[0-3]?\\d"))
                .map(Integer::valueOf)
                .findFirst();
        try {
            LocalDate first = LocalDate.of(year.orElse(published.getYear()), month, day.orElse(1));
            if (year.isEmpty()) {
                first = next
                        ? first.isAfter(published) ? first : first.plusYears(1)
                        : first.isAfter(published) ? first.minusYears(1) : first;
            }
            return Optional.of(new EventDate(first, day.isPresent() ? Precision.DAY : Precision.MONTH));
        } catch (DateTimeException e) { // February 31
            return Optional.empty();
        }
    }

    /** "last week", "earlier this month", "next year", "two days ago". */
    private static Optional<EventDate> unit(
            Tree tree, Word head, List<Word> phrase, LocalDate published, boolean last, boolean next, boolean current) {
        ChronoUnit unit = UNITS.get(head.lemma().toLowerCase(Locale.ROOT));
        if (unit == null) {
            Optional<Word> measure = phrase.stream()
                    .filter(child -> lower(head).equals("ago")
                            && UNITS.containsKey(child.lemma().toLowerCase(Locale.ROOT)))
                    .findFirst();
            return measure.flatMap(child -> ago(tree, child, published));
        }
        if (phrase.stream().anyMatch(child -> lower(child).equals("ago"))) {
            return ago(tree, head, published);
        }
        if (unit == ChronoUnit.DAYS || !last && !next && !current) {
            return Optional.empty();
        }
        LocalDate there = published.plus(last ? -1 : next ? 1 : 0, unit);
        return Optional.of(containing(there, unit));
    }

    private static Optional<EventDate> ago(Tree tree, Word measure, LocalDate published) {
        ChronoUnit unit = UNITS.getOrDefault(measure.lemma().toLowerCase(Locale.ROOT), ChronoUnit.DAYS);
        return tree.children(measure).stream()
                .flatMap(child -> number(lower(child)).stream())
                .findFirst()
                .map(count -> containing(published.minus(count, unit), unit));
    }

    private static Optional<Integer> number(String form) {
        return isNumber(form) ? Optional.of(Integer.valueOf(form)) : Optional.ofNullable(NUMBERS.get(form));
    }

    private static EventDate containing(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case WEEKS -> new EventDate(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), Precision.WEEK);
            case MONTHS -> new EventDate(day.withDayOfMonth(1), Precision.MONTH);
            case YEARS -> new EventDate(day.withDayOfYear(1), Precision.YEAR);
            default -> EventDate.day(day);
        };
    }

    private static boolean isNumber(String form) {
        return form.matches("\\d{1,3}");
    }

    private static boolean isYear(String form) {
        return form.matches("\\d{4}") && Integer.parseInt(form) >= FIRST_YEAR && Integer.parseInt(form) < THIS_CENTURY;
    }

    private static String lower(Word word) {
        return word.form().toLowerCase(Locale.ROOT);
    }
}
