package org.detente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.detente.table.Tsv;

/** Which states belong to which international bodies, and when. */
public final class Memberships {
    private record Membership(String body, String member, Dates dates) {
        boolean holds(Optional<LocalDate> day) {
            return day.map(dates::cover).orElse(dates.until().isEmpty());
        }
    }

    private final List<Membership> all;

    private Memberships(List<Membership> all) {
        this.all = all;
    }

    /** Those that come with the library. */
    public static Memberships load() {
        List<Membership> all = new ArrayList<>();
        for (Tsv.Row row : Tsv.read(ActorFiles.class, "members.tsv")) {
            all.add(new Membership(
                    row.cell("body"), row.cell("member"), Dates.of(row.cell("from"), row.cell("until"))));
        }
        return new Memberships(List.copyOf(all));
    }

    /** The members of a body on a day, or today's, as ISO 3166-1 alpha-3 codes. */
    public List<String> members(String body, Optional<LocalDate> day) {
        return List.copyOf(new TreeSet<>(all.stream()
                .filter(m -> m.body().equals(body) && m.holds(day))
                .map(Membership::member)
                .toList()));
    }

    /** The bodies that a state belongs to on a day, or today. */
    public List<String> bodies(String state, Optional<LocalDate> day) {
        return List.copyOf(new TreeSet<>(all.stream()
                .filter(m -> m.member().equals(state) && m.holds(day))
                .map(Membership::body)
                .toList()));
    }
}
