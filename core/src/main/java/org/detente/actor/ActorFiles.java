package org.detente.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.detente.table.Tsv;

/** Reads the dictionaries: those that come with the library, then a user's own, which win. */
final class ActorFiles {
    /** What the files hold. */
    record Knowledge(ActorDictionary dictionary, RoleNouns roles, Genders genders) {}

    private final ActorDictionary dictionary = new ActorDictionary();
    private final RoleNouns roles = new RoleNouns();
    private final Set<String> holders = new HashSet<>();
    private boolean own;

    private ActorFiles() {}

    /**
     * All of the library's and the user's.
     *
     * @throws ActorFileException if a user's file is wrong
     */
    static Knowledge load(List<Path> users) {
        ActorFiles files = new ActorFiles();
        files.countries(Tsv.read(ActorFiles.class, "countries.tsv"));
        files.formerStates(Tsv.read(ActorFiles.class, "formerstates.tsv"));
        files.named(Tsv.read(ActorFiles.class, "organs.tsv"));
        files.named(Tsv.read(ActorFiles.class, "organizations.tsv"));
        files.groups(Tsv.read(ActorFiles.class, "groups.tsv"));
        files.offices(Tsv.read(ActorFiles.class, "offices.tsv"));
        files.communities(Tsv.read(ActorFiles.class, "communities.tsv"));
        files.named(Tsv.read(ActorFiles.class, "companies.tsv"));
        files.nobodies(Tsv.read(ActorFiles.class, "notactors.tsv"));
        files.roles(Tsv.read(ActorFiles.class, "roles.tsv"));
        files.own = true;
        users.forEach(files::user);
        return new Knowledge(files.dictionary, files.roles, Genders.load(files.holders));
    }

    private void user(Path file) {
        String text = read(file);
        List<String> problems = new ArrayList<>();
        if (isTable(text)) {
            table(file, text, problems);
        } else {
            new PetrarchActors(file.toString(), dictionary, roles).read(text, problems);
        }
        if (!problems.isEmpty()) {
            throw new ActorFileException(problems);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (MalformedInputException e) {
            throw new ActorFileException(List.of(file + " is not UTF-8. Save it as UTF-8 and try again."));
        } catch (IOException e) {
            throw new ActorFileException(List.of(file + " cannot be read: " + e.getMessage()));
        }
    }

    private static boolean isTable(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.equals("name") || line.contains("\t") && !line.contains("["))
                .isPresent();
    }

    private void table(Path file, String text, List<String> problems) {
        List<Tsv.Row> rows;
        try {
            rows = Tsv.rows(file.toString(), new BufferedReader(new StringReader(text)));
        } catch (IOException | IllegalStateException e) {
            problems.add(String.valueOf(e.getMessage()));
            return;
        }
        for (Tsv.Row row : rows) {
            try {
                row(row);
            } catch (RuntimeException e) { // a date or code of the wrong form
                problems.add(
                        String.valueOf(e.getMessage()).startsWith(file.toString())
                                ? e.getMessage()
                                : row.where() + ": " + e.getMessage());
            }
        }
    }

    private void row(Tsv.Row row) {
        Set<String> columns = Set.copyOf(row.columns());
        List<Tsv.Row> one = List.of(row);
        if (columns.contains("person")) {
            offices(one);
        } else if (columns.contains("noun")) {
            roles(one);
        } else if (columns.contains("adjectives")) {
            countries(one);
        } else if (columns.containsAll(Set.of("code", "name", "from"))) {
            groups(one);
        } else if (columns.containsAll(Set.of("code", "name"))) {
            named(one);
        } else if (columns.equals(Set.of("name"))) {
            nobodies(one);
        } else {
            throw new IllegalStateException(row.where() + ": the columns " + String.join(", ", row.columns())
                    + " are those of no actor file. See docs/actor-data.md.");
        }
    }

    private void countries(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            ActorCode code = code(row);
            String name = row.cell("name");
            List<String> ambiguous = row.columns().contains("ambiguous") ? row.list("ambiguous") : List.of();
            Term country = Term.always(code, name, ActorKind.COUNTRY, row.where());
            spellings(row).forEach(spelling -> add(spelling, country, ambiguous.contains(spelling)));
            Term adjective = Term.always(code, name, ActorKind.ADJECTIVE, row.where());
            row.list("adjectives").forEach(spelling -> add(spelling, adjective, ambiguous.contains(spelling)));
            if (row.columns().contains("capital")) {
                Term capital = Term.always(new ActorCode(code.country() + "GOV"), name, ActorKind.CAPITAL, row.where());
                row.list("capital").forEach(spelling -> add(spelling, capital, ambiguous.contains(spelling)));
            }
        }
    }

    private void formerStates(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            ActorCode code = code(row);
            Term country = dated(row, code, "name", ActorKind.COUNTRY);
            spellings(row).forEach(spelling -> add(spelling, country, false));
            Term adjective = dated(row, code, "name", ActorKind.ADJECTIVE);
            row.list("adjectives").forEach(spelling -> add(spelling, adjective, false));
            Term capital = dated(row, new ActorCode(code.country() + "GOV"), "name", ActorKind.CAPITAL);
            row.list("capital").forEach(spelling -> add(spelling, capital, false));
        }
    }

    private void named(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            ActorCode code = code(row);
            boolean firm = code.value().endsWith("BUS") || code.value().endsWith("MED");
            ActorKind kind = firm ? ActorKind.COMPANY : code.isState() ? ActorKind.ORGAN : ActorKind.ORGANIZATION;
            Term term = Term.always(code, row.cell("name"), kind, row.where());
            spellings(row).forEach(spelling -> add(spelling, term, false));
        }
    }

    private void groups(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            Term term = dated(row, code(row), "name", ActorKind.GROUP);
            spellings(row).forEach(spelling -> add(spelling, term, false));
        }
    }

    private void offices(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            Term term = dated(row, code(row), "person", ActorKind.PERSON);
            add(row.cell("person"), term, false);
            dictionary.addPerson(row.cell("person"), term);
            if (!own) {
                holders.add(row.cell("person"));
            }
            row.list("aliases").forEach(spelling -> add(spelling, term, false));
        }
    }

    /** A people with one home is of that state; of others only the text tells the state, as of any role. */
    private void communities(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            String home = row.cell("home");
            if (home.isEmpty()) {
                spellings(row).forEach(spelling -> roles.add(spelling, "CVL", RoleNouns.Kind.GROUP));
            } else {
                Term term =
                        Term.always(new ActorCode(home + "CVL"), row.cell("name"), ActorKind.COMMUNITY, row.where());
                spellings(row).forEach(spelling -> add(spelling, term, false));
            }
        }
    }

    private void nobodies(List<Tsv.Row> rows) {
        rows.forEach(row -> dictionary.addNobody(row.cell("name")));
    }

    private void roles(List<Tsv.Row> rows) {
        for (Tsv.Row row : rows) {
            new ActorCode("---" + row.cell("role"));
            roles.add(
                    row.cell("noun"),
                    row.cell("role"),
                    RoleNouns.Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)));
        }
    }

    private static List<String> spellings(Tsv.Row row) {
        List<String> all = new ArrayList<>(row.list("aliases"));
        all.add(row.cell("name"));
        return all;
    }

    private static Term dated(Tsv.Row row, ActorCode code, String nameColumn, ActorKind kind) {
        Term.Entry entry =
                new Term.Entry(row.optional("office"), row.optional("certainty").equals("about"), row.where());
        try {
            return new Term(code, row.cell(nameColumn), kind, Dates.of(row.cell("from"), row.cell("until")), entry);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalStateException(
                    row.where() + ": a date must be like 2014, 2014-03 or 2014-03-18: " + e.getMessage(), e);
        }
    }

    private static ActorCode code(Tsv.Row row) {
        try {
            return new ActorCode(row.cell("code"));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private void add(String spelling, Term term, boolean ambiguous) {
        if (own) {
            dictionary.addOwn(spelling, term, false);
        } else {
            dictionary.add(spelling, term, ambiguous);
        }
    }
}
