package org.detente.actor;

import java.util.List;

/** A user's actor file has lines that cannot be read; the message names each. */
public final class ActorFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;

    ActorFileException(List<String> problems) {
        super(String.join("\n", problems.subList(0, Math.min(MOST, problems.size())))
                + (problems.size() > MOST ? "\nand " + (problems.size() - MOST) + " more" : ""));
    }
}
