package org.detente.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the actor and agent dictionaries of PETRARCH as they are. Of actors: a phrase with words joined by {@code _} and
 * a code in brackets; below it synonyms that start with {@code +}, and codes with dates ({@code [USAELI >20090120]},
 * {@code <} for until, {@code 930120-010120} for between), the one without dates for all other days. Of agents: a code
 * with {@code ~} where the country goes, an irregular plural in braces, and sets such as
 * {@code !PERSON! = MAN, WOMAN} whose members stand for the set in a phrase. {@code #}, {@code ;} at the start of a line and
 * {@code <!-- -->} are comments.
 */
final class PetrarchActors {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]}]*)[\\]}]");
    private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern SET = Pattern.compile("(![A-Z_]+!)\\s*=\\s*(.+)");
    private static final Pattern IN_PHRASE = Pattern.compile("![A-Z_]+!");
    private static final DateTimeFormatter WITH_MONTH_NAME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("ddMMMyyyy")
            .toFormatter(Locale.ROOT);
    private static final int CENTURY_TURN = 30;

    private final String file;
    private final ActorDictionary dictionary;
    private final RoleNouns roles;
    private final Map<String, List<String>> sets = new HashMap<>();

    private @Nullable Block block;

    PetrarchActors(String file, ActorDictionary dictionary, RoleNouns roles) {
        this.file = file;
        this.dictionary = dictionary;
        this.roles = roles;
    }

    /** A phrase with what belongs to it. */
    private static final class Block {
        private final String where;
        private final List<String> phrases = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();

        Block(String where) {
            this.where = where;
        }
    }

    /** Reads a dictionary's text; what is wrong in it is added to the problems, by line. */
    void read(String text, List<String> problems) {
        int number = 0;
        for (String raw : blankComments(text).lines().toList()) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith(";")) {
                String where = file + " line " + number;
                attempt(where, problems, () -> line(line, where, problems));
            }
        }
        end(problems);
    }

    private static void attempt(String where, List<String> problems, Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(where + ": " + e.getMessage());
        }
    }

    /** Takes comments out and leaves the lines where they are. */
    private static String blankComments(String text) {
        String kept = Pattern.compile("<!--.*?-->", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(comment -> comment.group().replaceAll("[^\n]", ""));
        return Pattern.compile("#.*").matcher(kept).replaceAll("");
    }

    private void line(String line, String where, List<String> problems) {
        Matcher set = SET.matcher(line);
        if (set.matches()) {
            end(problems);
            sets.put(set.group(1), List.of(set.group(2).strip().split("\\s*,\\s*")));
        } else if (line.startsWith("[")) {
            open(line).codes.add(codeIn(line));
        } else if (line.startsWith("+")) {
            open(line).phrases.add(line.substring(1));
        } else {
            end(problems);
            block = new Block(where);
            block.phrases.add(line);
            if (line.contains("[")) {
                block.codes.add(codeIn(line));
            }
        }
    }

    private Block open(String line) {
        if (block == null) {
            throw new IllegalArgumentException("\"" + line + "\" belongs to no phrase: there is none above it");
        }
        return block;
    }

    private static String codeIn(String line) {
        Matcher code = CODE.matcher(line);
        if (!code.find()) {
            throw new IllegalArgumentException("a code must stand in brackets, like [USAGOV]: " + line);
        }
        return code.group(1).strip();
    }

    private void end(List<String> problems) {
        Block done = block;
        block = null;
        if (done != null) {
            attempt(done.where, problems, () -> add(done));
        }
    }

    private void add(Block done) {
        if (done.codes.isEmpty()) {
            throw new IllegalArgumentException("\"" + done.phrases.get(0) + "\" has no code");
        }
        for (String phrase : done.phrases) {
            for (String code : done.codes) {
                if (code.contains("~")) {
                    agent(phrase, code);
                } else if (code.startsWith("#")) {
                    dictionary.addNobody(words(phrase));
                } else {
                    actor(phrase, code, done);
                }
            }
        }
    }

    private void actor(String phrase, String dated, Block from) {
        String[] parts = dated.split("\\s+", 2);
        ActorCode code = new ActorCode(parts[0]);
        String dates = parts.length > 1 ? parts[1].strip() : "";
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> last = Optional.empty();
        if (dates.startsWith(">")) {
            first = Optional.of(date(dates.substring(1)));
        } else if (dates.startsWith("<")) {
            last = Optional.of(date(dates.substring(1)));
        } else if (dates.contains("-")) {
            first = Optional.of(date(dates.substring(0, dates.indexOf('-'))));
            last = Optional.of(date(dates.substring(dates.indexOf('-') + 1)));
        } else if (!dates.isEmpty()) {
            throw new IllegalArgumentException(
                    "after a code may stand <DATE, >DATE or DATE-DATE, not \"" + dates + "\"");
        }
        boolean isDated = from.codes.size() > 1 || first.isPresent() || last.isPresent();
        ActorKind kind = isDated
                ? ActorKind.PERSON
                : code.hasRole() ? code.isState() ? ActorKind.ORGAN : ActorKind.ORGANIZATION : ActorKind.COUNTRY;
        String words = words(phrase);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase without words: " + phrase);
        }
        dictionary.addOwn(
                words,
                new Term(code, words(from.phrases.get(0)), kind, new Dates(first, last), Term.Entry.at(from.where)),
                true);
    }

    /** The date forms of these dictionaries: 20090120, 090120 and 20Jan2009. */
    private static LocalDate date(String written) {
        String date = written.strip();
        if (date.matches("\\d{6}")) {
            int year = Integer.parseInt(date.substring(0, 2));
            return LocalDate.parse((year < CENTURY_TURN ? "20" : "19") + date, DateTimeFormatter.BASIC_ISO_DATE);
        }
        return date.matches("\\d{8}")
                ? LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE)
                : LocalDate.parse(date, WITH_MONTH_NAME);
    }

    private void agent(String phrase, String code) {
        String role = code.replace("~", "");
        new ActorCode("---" + role);
        Matcher plural = PLURAL.matcher(phrase);
        List<String> forms = new ArrayList<>(members(words(phrase)));
        if (plural.find() && !plural.group(1).isBlank()) {
            forms.addAll(members(words(plural.group(1))));
        }
        forms.forEach(form -> roles.add(form, role, RoleNouns.Kind.PERSON));
    }

    /** A phrase once for each member of the set in it. */
    private List<String> members(String phrase) {
        Matcher set = IN_PHRASE.matcher(phrase);
        if (!set.find()) {
            return List.of(phrase);
        }
        List<String> known = sets.get(set.group());
        if (known == null) {
            throw new IllegalArgumentException(set.group() + " is no set of this file (known: " + sets.keySet() + ")");
        }
        List<String> out = new ArrayList<>();
        for (String member : known) {
            out.add(phrase.substring(0, set.start()) + ' ' + words(member) + phrase.substring(set.end()));
        }
        return out.stream().map(form -> form.strip().replaceAll("\\s+", " ")).toList();
    }

    private static String words(String phrase) {
        Matcher set = IN_PHRASE.matcher(phrase);
        String marks = phrase.replaceAll("[\\[{].*", "");
        if (set.find()) { // the underscores inside a set's name are not spaces
            return marks.strip();
        }
        return marks.replace('_', ' ').replaceAll("\\s+", " ").strip();
    }
}
