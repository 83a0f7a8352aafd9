package org.detente.actor;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;

/**
 * Actors as tables name them: a name alone in its cell, with no sentence around it. It goes by the same dictionaries as
 * {@link ActorFinder}. Thread-safe.
 */
public final class TableActors {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int REMEMBERED = 100_000;

    private final ActorDictionary dictionary;
    private final RoleNouns roles;
    private final Set<String> states;
    private final Map<String, Optional<Name>> known = new ConcurrentHashMap<>();

    private TableActors(ActorFiles.Knowledge knowledge) {
        this.dictionary = knowledge.dictionary();
        this.roles = knowledge.roles();
        this.states = dictionary.names().stream()
                .flatMap(name -> name.terms().stream())
                .filter(term -> term.kind() == ActorKind.COUNTRY)
                .map(term -> term.code().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * With the dictionaries that come with the library, and a user's own, whose entries win.
     *
     * @throws ActorFileException if a file cannot be read; the message names the lines
     */
    public static TableActors load(List<Path> files) {
        return new TableActors(ActorFiles.load(files));
    }

    /** Whether this is the code of a state in the list of countries: ISO 3166-1 alpha-3, and XKX. */
    public boolean isState(String code) {
        return states.contains(code);
    }

    /** Whom a name means on a day, with accents or without; a country also with its name turned (Congo, Republic of). */
    public Optional<ActorCode> named(String name, LocalDate day) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        Optional<Name> found = known.get(name);
        if (found == null) {
            found = find(name);
            known.put(name, found);
        }
        return found.flatMap(one -> one.on(Optional.of(day), Set.of())).map(Term::code);
    }

    private Optional<Name> find(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        int comma = plain.indexOf(", ");
        String turned = comma < 0 ? plain : plain.substring(comma + 2) + ' ' + plain.substring(0, comma);
        return listed(name)
                .or(() -> listed(plain))
                .or(() -> listed(turned))
                .or(() -> person(plain))
                .or(() -> ofState(plain));
    }

    /** Somebody whose dictionary name has only the first and the last of these words (Sergey Viktorovich Lavrov). */
    private Optional<Name> person(String name) {
        String[] words = name.split(" ");
        return words.length < 3
                ? Optional.empty()
                : listed(words[0] + ' ' + words[words.length - 1]).filter(Name::isPerson);
    }

    /** Whoever is named by a state and nothing but a noun with a role (Yemeni Armed Forces). */
    private Optional<Name> ofState(String name) {
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            Optional<Name> state = listed(name.substring(0, blank)).filter(TableActors::isOfOneState);
            Optional<String> role = roles.named(name.substring(blank + 1).toLowerCase(Locale.ROOT));
            if (state.isPresent() && role.isPresent()) {
                Name found = new Name(List.of(name));
                Term term = state.get().terms().get(0);
                found.add(
                        Term.always(
                                new ActorCode(term.code().value() + role.get()),
                                name,
                                ActorKind.ORGAN,
                                term.entry().where()),
                        false);
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOneState(Name name) {
        return name.terms().stream()
                        .allMatch(term -> (term.kind() == ActorKind.ADJECTIVE || term.kind() == ActorKind.COUNTRY)
                                && !term.code().hasRole())
                && name.terms().stream().map(Term::code).distinct().count() == 1;
    }

    /** The spelling as written, or else in other capitals. */
    private Optional<Name> listed(String name) {
        List<Name> spellings = dictionary.lookUp(name).stream()
                .filter(spelling -> !spelling.isNobody())
                .toList();
        return spellings.stream()
                .filter(spelling -> String.join(" ", spelling.forms()).equals(name))
                .findFirst()
                .or(() -> spellings.stream().findFirst());
    }

    /** The role, three letters of CAMEO, of a noun: of the whole phrase or of its last words (a trade union leader). */
    public Optional<String> role(String noun) {
        String words = noun.toLowerCase(Locale.ROOT).strip();
        while (true) {
            Optional<String> role = roles.named(words);
            if (role.isPresent() || !words.contains(" ")) {
                return role;
            }
            words = words.substring(words.indexOf(' ') + 1);
        }
    }
}
