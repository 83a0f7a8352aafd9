package org.detente.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.detente.actor.TableActors;
import org.detente.imports.ImportReport.Outcome;
import org.detente.ingest.UnreadableInputException;
import org.detente.store.EventStore;
import org.detente.store.ImportCounts;
import org.detente.store.ImportSource;

/**
 * Reads files of events that others coded into a store. A file may be plain, packed with gzip, or a zip archive of several;
 * each is stored in one transaction, and one that was imported before is not read again.
 *
 * <p>Not thread-safe.
 */
public final class EventImporter {
    private static final String READER = "imports 1";

    private final EventStore store;
    private final String version;
    private final Optional<ImportFormat> format;
    private final ImportListener listener;
    private final UnknownNames unknown = new UnknownNames();
    private final Parties parties;
    private final EventCodes codes = new EventCodes();
    private final AtomicLong bytesRead = new AtomicLong();

    EventImporter(
            TableActors actors,
            String version,
            EventStore store,
            Optional<ImportFormat> format,
            ImportListener listener) {
        this.store = store;
        this.version = version;
        this.format = format;
        this.listener = listener;
        this.parties = new Parties(actors, unknown);
    }

    /**
     * An importer into a store that is open for imports. What was imported with other actors or another format is read
     * anew, and takes the place of the old.
     *
     * @param actorFiles a user's own actors, in the form of {@code docs/actor-data.md}
     * @param format what the files are; empty if their first lines are to tell
     * @throws org.detente.actor.ActorFileException if an actor file is wrong; the message names the lines
     */
    public static EventImporter open(
            List<Path> actorFiles, EventStore store, Optional<ImportFormat> format, ImportListener listener) {
        TableActors actors = TableActors.load(actorFiles);
        StringBuilder version = new StringBuilder(READER);
        format.ifPresent(chosen -> version.append(", ").append(chosen.label()));
        for (Path file : actorFiles) {
            try {
                version.append(", ").append(new PackedFile(file).hash());
            } catch (IOException e) {
                throw new UnreadableInputException(file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return new EventImporter(actors, version.toString(), store, format, listener);
    }

    /**
     * Imports a file; one report for it, or for each file in an archive.
     *
     * @throws UnreadableInputException if it cannot be opened or breaks off; nothing of it is stored then
     */
    public List<ImportReport> read(Path path) {
        List<ImportReport> reports = new ArrayList<>();
        try {
            PackedFile file = new PackedFile(path);
            String hash = file.hash();
            file.read(bytesRead, (entry, content) -> {
                String inArchive = entry.isEmpty() ? "" : "/" + entry;
                reports.add(part(path + inArchive, path.getFileName() + inArchive, hash + inArchive, content));
            });
        } catch (IOException e) {
            throw new UnreadableInputException(path + ": it cannot be read: " + e.getMessage(), e);
        } catch (UncheckedIOException e) { // from the midst of its rows
            throw new UnreadableInputException(e.getMessage() + "; nothing of it was stored", e);
        }
        return reports;
    }

    private ImportReport part(String name, String shortName, String hash, InputStream content) throws IOException {
        if (store.holdsImport(hash, version)) {
            return ImportReport.unread(name, Outcome.UNCHANGED, "");
        }
        Lines lines = new Lines(content);
        String first = lines.next();
        while (first != null && (first.isBlank() || first.startsWith("#"))) {
            first = lines.next();
        }
        if (first == null) {
            return ImportReport.unread(name, Outcome.REFUSED, "it is empty");
        }
        Cells cells = Cells.of(first);
        try {
            Layout layout = Layout.of(cells.cut(first), format, parties, codes);
            RowIterator rows = new RowIterator(name, lines, first, layout, cells, listener);
            ImportSource source = new ImportSource(layout.dataset(), shortName, hash, version);
            ImportCounts counts = store.addImport(source, rows);
            return new ImportReport(
                    name,
                    Outcome.READ,
                    layout.dataset(),
                    counts.imported(),
                    counts.duplicates(),
                    rows.skipped(),
                    rows.first(),
                    rows.last());
        } catch (BadRowException e) {
            return ImportReport.unread(
                    name, Outcome.REFUSED, "of its first line, " + e.reason().words());
        } catch (UnknownLayoutException e) {
            return ImportReport.unread(name, Outcome.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    /** How many bytes of all files have been read so far, packed as they are. */
    public long bytesRead() {
        return bytesRead.get();
    }

    /** Names that stood for nobody, in all files so far. */
    public UnknownNames unknownNames() {
        return unknown;
    }
}
