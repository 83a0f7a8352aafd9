package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;

/**
 * What a reader remembers of a story while reading on: who was named, so that a surname, a pronoun or "the minister"
 * finds its actor. One for each story; not thread-safe.
 */
public final class Discourse {
    /** States whose people are named surname first. */
    static final Set<String> SURNAME_FIRST = Set.of("KOR", "PRK", "CHN", "TWN", "HKG", "VNM", "KHM", "SGP");

    private static final int LONGEST_MEMORY = 24;
    private static final int SHORT = 3;

    /** An actor as remembered. */
    record Remembered(ActorCode code, String name) {}

    private final Optional<LocalDate> day;
    private final Map<String, Term> bySurname = new HashMap<>();
    private final Map<String, Remembered> strangers = new HashMap<>();
    private final Map<String, Remembered> byRole = new HashMap<>();
    private final Map<String, Integer> states = new HashMap<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Entity> entitiesView = Collections.unmodifiableList(entities);
    private int lastSentence;

    /**
     * @param day the story's date, on which offices are looked up; empty when unknown
     */
    public Discourse(Optional<LocalDate> day) {
        this.day = day;
    }

    /** The story's date. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** Keeps in mind a person by each name but the first, and where surnames stand first, by that one. */
    void rememberName(List<String> forms, Term term) {
        if (term.kind() != ActorKind.PERSON || forms.size() < 2) {
            return;
        }
        if (SURNAME_FIRST.contains(term.code().country())) {
            bySurname.put(forms.get(0), term);
        }
        for (int i = 1; i < forms.size(); i++) {
            String form = forms.get(i);
            if (i == forms.size() - 1) {
                bySurname.put(form, term);
            } else if (form.length() > SHORT && Character.isUpperCase(form.charAt(0))) {
                bySurname.putIfAbsent(form, term);
            }
        }
    }

    Optional<Term> surname(String form) {
        return Optional.ofNullable(bySurname.get(form));
    }

    /** Keeps in mind a person or group that no dictionary has, by each of its names but the first. */
    void rememberStranger(List<String> forms, ActorCode code) {
        String whole = String.join(" ", forms);
        for (int i = forms.size() > 1 ? 1 : 0; i < forms.size(); i++) {
            strangers.putIfAbsent(forms.get(i), new Remembered(code, whole));
        }
    }

    Optional<Remembered> stranger(String form) {
        return Optional.ofNullable(strangers.get(form));
    }

    /** Takes in whom a sentence named, in order. */
    void remember(List<Entity> named) {
        if (named.isEmpty()) {
            return;
        }
        lastSentence = 0;
        for (Entity entity : named) {
            entities.add(entity.read());
            lastSentence++;
            ActorCode code = entity.code();
            if (code.hasRole() && code.hasCountry()) {
                byRole.put(code.value().substring(3, 6), new Remembered(code, entity.name()));
            }
            if (code.isState()) {
                states.merge(code.country(), entity.isSubject() ? 2 : 1, Integer::sum);
            }
        }
        while (entities.size() > LONGEST_MEMORY) {
            entities.remove(0);
        }
    }

    /** Those named so far, the last last. */
    List<Entity> entities() {
        return entitiesView;
    }

    /** Whether somebody was named in the last sentence that named anybody. */
    boolean isOfLastSentence(Entity entity) {
        return entities.lastIndexOf(entity) >= entities.size() - lastSentence;
    }

    Optional<Remembered> lastWithRole(String role) {
        return Optional.ofNullable(byRole.get(role));
    }

    /** The state that the story names most, as ISO 3166-1 alpha-3. */
    Optional<String> topic() {
        return states.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** The states that the story has named. */
    Set<String> states() {
        return states.keySet();
    }

    /** Whether anybody has been named yet. */
    public boolean isEmpty() {
        return entities.isEmpty();
    }
}
