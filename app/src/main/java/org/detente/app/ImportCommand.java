package org.detente.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.actor.ActorFileException;
import org.detente.imports.EventImporter;
import org.detente.imports.ImportFormat;
import org.detente.imports.ImportReport;
import org.detente.imports.UnknownNames;
import org.detente.ingest.UnreadableInputException;
import org.detente.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Events that others coded into a store. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Imports events that others coded: ICEWS, GDELT 1.0 and 2.0, POLECAT, Phoenix, and plain tables"
                    + " (date, source, target, and a CAMEO code or counts by quad class).",
            "",
            "Files may be packed with gzip or zip; their first lines tell what they are."
                    + " Each is stored whole or not at all, and rows that the store has are left out,"
                    + " so a run that was stopped may be started again.",
            ""
        })
final class ImportCommand implements Callable<Integer> {
    private static final int NAMES_TOLD = 10;

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of events.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "Where to store (default: " + StoreOption.DEFAULT + " in this folder).")
    private Path db = Path.of(StoreOption.DEFAULT);

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What the files are: icews, gdelt, polecat, phoenix or table (default: told by the first line).")
    private Optional<ImportFormat> format = Optional.empty();

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Your own actors, by which names are found; may be repeated.")
    private List<Path> actors = new ArrayList<>();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long bytes = 0;
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UnreadableInputException(file + ": there is no such file, or it may not be read");
            }
            bytes += file.toFile().length();
        }
        try (EventStore store = EventStore.openForImport(db)) {
            ImportProgress progress = new ImportProgress(session, bytes);
            EventImporter importer = importer(store, progress);
            progress.follow(importer::bytesRead);
            List<ImportReport> reports = new ArrayList<>();
            try {
                for (Path file : files) {
                    List<ImportReport> ofFile = importer.read(file);
                    progress.clear();
                    ofFile.forEach(report -> ImportWords.tell(session.err(), report));
                    reports.addAll(ofFile);
                }
            } finally {
                progress.clear();
                session.err().println(ImportWords.balance(reports, progress.took()));
                tell(importer.unknownNames());
            }
            return reports.stream().anyMatch(report -> report.outcome() == ImportReport.Outcome.REFUSED)
                    ? ExitCode.INPUT
                    : ExitCode.DONE;
        }
    }

    private EventImporter importer(EventStore store, ImportProgress progress) {
        try {
            return EventImporter.open(actors, store, format, progress);
        } catch (ActorFileException e) {
            throw new UsageException("--actors: " + e.getMessage());
        }
    }

    private void tell(UnknownNames names) {
        PrintWriter err = session.err();
        if (names.cells() == 0) {
            return;
        }
        err.println("names of no known actor, in " + Words.count(names.cells(), "cell", "cells") + "; most often:");
        names.mostFrequent(NAMES_TOLD)
                .forEach(name -> err.println(String.format(Locale.ROOT, "%,9d", name.times()) + "  "
                        + Words.shortened(Words.clean(name.name()), 60)));
    }
}
