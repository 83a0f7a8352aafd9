package org.detente.store;

import java.nio.file.Path;

/** Another process has the store open, and at least one of the two wants to write. */
public final class StoreBusyException extends StoreException {
    private static final long serialVersionUID = 1L;

    StoreBusyException(Path file, String holder, Throwable cause) {
        super(
                file,
                "is in use by another process" + holder
                        + ". Wait until it has finished or stop it, or use another file; nothing was changed.",
                cause);
    }
}
