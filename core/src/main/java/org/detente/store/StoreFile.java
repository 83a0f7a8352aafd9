package org.detente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens a DuckDB file, and says in plain words why it cannot. */
final class StoreFile {
    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");

    private StoreFile() {}

    static Connection openForWriting(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StoreException(file, "cannot be created: there is no folder " + folder + ".");
        }
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                Files.delete(file); // DuckDB takes an empty file for a broken one
            }
        } catch (IOException e) {
            throw new StoreException(file, "cannot be read: " + e.getMessage(), e);
        }
        return open(file, false);
    }

    static Connection openForReading(Path file) {
        if (!Files.exists(file)) {
            throw new StoreException(file, "does not exist. Code some stories into it first.");
        }
        return open(file, true);
    }

    private static Connection open(Path file, boolean readOnly) {
        if (Files.isDirectory(file)) {
            throw new StoreException(file, "is a folder; name a file.");
        }
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false"); // never reach for the network
        settings.setProperty("duckdb.read_only", String.valueOf(readOnly));
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), settings);
        } catch (SQLException e) {
            throw explain(file, e);
        }
    }

    private static StoreException explain(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("could not set lock") || lower.contains("used by another process")) {
            Matcher holder = HOLDER.matcher(message);
            return new StoreBusyException(file, holder.find() ? " (process " + holder.group(1) + ")" : "", e);
        }
        if (lower.contains("not a valid duckdb")) {
            return new StoreException(file, "is not a DuckDB file, so it is left as it is. Name another file.", e);
        }
        return new StoreException(file, "cannot be opened: " + message, e);
    }
}
