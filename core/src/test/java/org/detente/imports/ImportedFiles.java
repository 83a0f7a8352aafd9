package org.detente.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.detente.actor.TableActors;
import org.detente.model.EventMention;
import org.detente.store.EventFilter;
import org.detente.store.EventStore;
import org.detente.store.ReportedEvent;

/** Files written for a test and imported into a store of its own. */
final class ImportedFiles implements AutoCloseable {
    private static final TableActors ACTORS = TableActors.load(List.of());

    private final Path folder;
    private final EventStore store;
    private final List<String> skipped = new ArrayList<>();

    ImportedFiles(Path folder) {
        this.folder = folder;
        this.store = EventStore.openForImport(folder.resolve("test.duckdb"));
    }

    EventStore store() {
        return store;
    }

    /** What was told of skipped rows: {@code events.tab:2 DAY "soon"}. */
    List<String> skipped() {
        return skipped;
    }

    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes lines and imports them; blanks in them stand for tabs where there are two or more. */
    ImportReport read(String name, String... lines) {
        return read(write(name, text(lines).getBytes(UTF_8)));
    }

    /** Imports a file that holds one. */
    ImportReport read(Path file) {
        List<ImportReport> reports = importer(Optional.empty(), List.of()).read(file);
        if (reports.size() != 1) {
            throw new IllegalStateException("one report was expected: " + reports);
        }
        return reports.get(0);
    }

    EventImporter importer(Optional<ImportFormat> format, List<Path> actors) {
        ImportListener listener = new ImportListener() {
            @Override
            public void skipped(String where, SkipReason reason, String detail) {
                skipped.add(Path.of(where).getFileName() + " " + reason + " " + detail);
            }

            @Override
            public void progress(long rows) {}
        };
        return actors.isEmpty()
                ? new EventImporter(ACTORS, "test", store, format, listener) // reading them for each takes long
                : EventImporter.open(actors, store, format, listener);
    }

    static String text(String... lines) {
        return String.join("\n", lines).replaceAll(" {2,}", "\t") + "\n";
    }

    static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An archive of files: name, text, name, text. */
    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                archive.putNextEntry(new ZipEntry(namesAndTexts[i]));
                archive.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    List<ReportedEvent> stored() {
        return store.events(EventFilter.ALL);
    }

    /** All events of the store, such as {@code 2018-06-01 USAGOV > RUSGOV ACCUSE 111}. */
    List<String> events() {
        return stored().stream().map(ImportedFiles::line).toList();
    }

    private static String line(ReportedEvent event) {
        EventMention mention = event.mention();
        return mention.eventDate().orElseThrow() + " "
                + mention.source().map(Object::toString).orElse("-")
                + (mention.reciprocal() ? " = " : " > ")
                + mention.target().map(Object::toString).orElse("-")
                + mention.type().map(type -> " " + type).orElse("")
                + " " + mention.cameo();
    }

    @Override
    public void close() {
        store.close();
    }
}
