package org.detente.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.detente.actor.TableActors;
import org.detente.model.ActorCode;
import org.detente.table.Tsv;

/** Actor codes of CAMEO, which are this project's but for some states, bodies and roles. */
final class CameoActors {
    private static final int TRIPLE = 3;
    private static final int MOST_TRIPLES = 4;

    private record Entry(String kind, String ours) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final TableActors actors;

    CameoActors(TableActors actors) {
        this.actors = actors;
        for (Tsv.Row row : Tsv.read(CameoActors.class, "cameo-actors.tsv")) {
            entries.put(row.cell("code"), new Entry(row.cell("kind"), row.cell("ours")));
        }
    }

    /** Whether it is the code of a role. */
    boolean isRole(String code) {
        return is(code, "role");
    }

    /** The role of such a code. */
    String role(String code) {
        return ours(code);
    }

    /** The actor of a code; empty for a region, and for what is no code. */
    Optional<ActorCode> of(String code) {
        if (code.length() % TRIPLE != 0 || !code.matches("[A-Z0-9]+")) {
            return Optional.empty();
        }
        List<String> triples = new ArrayList<>();
        for (int at = 0; at < code.length(); at += TRIPLE) {
            triples.add(code.substring(at, at + TRIPLE));
        }
        String first = triples.get(0);
        List<String> rest = triples.subList(1, triples.size());
        if (first.equals("IGO") || first.equals("NGO") || first.equals("UAF") || is(first, "body")) {
            return Optional.of(body(triples));
        }
        Entry entry = entries.get(first);
        String state = entry != null && entry.kind().equals("country") ? entry.ours() : first;
        if (actors.isState(state)) {
            return Optional.of(new ActorCode(state + roles(rest)));
        }
        return isRole(first) ? Optional.of(byRole(first, rest)) : Optional.empty();
    }

    /** The last body that is known; else the code as it is, less its regions. */
    private ActorCode body(List<String> triples) {
        String known = "";
        StringBuilder own = new StringBuilder();
        for (String triple : triples) {
            known = is(triple, "body") ? ours(triple) : known;
            if (!is(triple, "region") && own.length() < TRIPLE * MOST_TRIPLES) {
                own.append(triple);
            }
        }
        return new ActorCode(known.isEmpty() ? own.toString() : known);
    }

    /** Somebody of no state (GOV), or whose state stands behind the role (MNCUSA). */
    private ActorCode byRole(String first, List<String> rest) {
        Optional<String> state = rest.stream().filter(actors::isState).findFirst();
        return new ActorCode(state.orElse("---") + role(first));
    }

    private String roles(List<String> triples) {
        StringBuilder roles = new StringBuilder();
        for (String triple : triples.subList(0, Math.min(triples.size(), MOST_TRIPLES - 1))) {
            roles.append(isRole(triple) ? role(triple) : triple);
        }
        return roles.toString();
    }

    private String ours(String code) {
        return Objects.requireNonNull(entries.get(code)).ours();
    }

    private boolean is(String triple, String kind) {
        Entry entry = entries.get(triple);
        return entry != null && entry.kind().equals(kind);
    }
}
