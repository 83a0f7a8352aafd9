package org.detente.actor;

import java.util.List;

/** The names found in one sentence before it is parsed, each with who is meant on the story's day. */
public final class NamedActors {
    /** Tokens {@code first} to {@code last}, from 0. */
    record Named(int first, int last, Term term) {}

    private final List<Named> all;

    NamedActors(List<Named> all) {
        this.all = List.copyOf(all);
    }

    List<Named> all() {
        return all;
    }

    /** Whether no actor is named. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
