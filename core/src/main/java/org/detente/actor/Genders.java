package org.detente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.actor.Entity.Gender;
import org.detente.table.Tsv;

/** Whether a person is a he or a she: by the list of women in office, or else by the first name. */
final class Genders {
    private final Set<String> women = new HashSet<>();
    private final Set<String> holders;
    private final Map<String, Gender> firstNames = new HashMap<>();

    private Genders(Set<String> holders) {
        this.holders = Set.copyOf(holders);
    }

    /**
     * Reads the lists.
     *
     * @param holders the persons of {@code offices.tsv}, each of whom is a man or in the list of women
     */
    static Genders load(Set<String> holders) {
        Genders genders = new Genders(holders);
        Tsv.read(ActorFiles.class, "women.tsv").forEach(row -> genders.women.add(row.cell("person")));
        Tsv.read(ActorFiles.class, "firstnames.tsv")
                .forEach(row -> genders.firstNames.put(
                        row.cell("name"), row.cell("gender").equals("f") ? Gender.SHE : Gender.HE));
        return genders;
    }

    /** By the name in the dictionaries, or by the words of a name that is in none; empty if neither tells. */
    Optional<Gender> of(String name, String words) {
        if (women.contains(name)) {
            return Optional.of(Gender.SHE);
        }
        if (holders.contains(name)) {
            return Optional.of(Gender.HE);
        }
        if (words.endsWith("woman") || words.equals("queen") || words.equals("princess")) {
            return Optional.of(Gender.SHE);
        }
        if (words.endsWith("man") || words.equals("king") || words.equals("prince")) {
            return Optional.of(Gender.HE);
        }
        return Optional.ofNullable(firstNames.get(words.split(" ")[0]));
    }

    /** Whether a word is the first name of anybody. */
    boolean isFirstName(String form) {
        return firstNames.containsKey(form);
    }
}
