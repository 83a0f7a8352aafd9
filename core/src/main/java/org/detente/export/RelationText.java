package org.detente.export;

import java.util.List;
import java.util.Locale;
import org.detente.model.ActorCode;
import org.detente.model.EventMention;
import org.detente.model.QuadClass;
import org.detente.relations.Extremes;
import org.detente.relations.Extremes.Extreme;
import org.detente.relations.PeriodCounts;
import org.detente.relations.RelationReport;
import org.detente.store.ReportedEvent;

/**
 * A relation report for people at a terminal: a row a period with its counts and a bar for the mean Goldstein score,
 * left of the zero line for conflict and right of it for cooperation, then the events behind the lowest and the highest
 * period. No line is longer than 80 columns and no colour is needed. Three and more empty periods in a row share a line.
 */
public final class RelationText {
    private static final int WIDTH = 80;
    private static final int SIDE = 12;
    private static final int MOST_EMPTY = 2;
    private static final String GAP = "  ";

    private final RelationReport report;
    private final StringBuilder page = new StringBuilder();
    private final double limit;

    private RelationText(RelationReport report) {
        this.report = report;
        limit = Scale.roundUp(report.periods().stream()
                .mapToDouble(counts -> Math.abs(counts.goldsteinMean().orElse(0)))
                .max()
                .orElse(1));
    }

    /** The page, every line with its end. */
    public static String of(RelationReport report) {
        return new RelationText(report).write();
    }

    private String write() {
        line(RelationWords.title(report));
        line(RelationWords.record(report));
        line("");
        if (report.periods().isEmpty()) {
            line(RelationWords.NO_EVENTS);
        } else {
            table();
        }
        report.extremes().ifPresent(this::extremes);
        if (report.undated() > 0) {
            line("");
            line(RelationWords.count(report.undated(), "event has", "events have") + " no date and no place above.");
        }
        return page.toString();
    }

    private void table() {
        String end = String.format(Locale.ROOT, "%.0f", limit);
        line("                  cooperation    conflict");
        line(String.format(
                Locale.ROOT,
                "%-10s events verbl mater verbl mater  net   mean  %-" + SIDE + "s0%" + SIDE + "s",
                report.by().label(),
                "-" + end,
                "+" + end));
        List<PeriodCounts> periods = report.periods();
        for (int i = 0; i < periods.size(); i++) {
            int empty = emptyFrom(i);
            if (empty > MOST_EMPTY) {
                line("  ... " + empty + " " + report.by().label() + "s without events");
                i += empty - 1;
            } else {
                row(periods.get(i));
            }
        }
    }

    private int emptyFrom(int first) {
        int i = first;
        while (i < report.periods().size() && report.periods().get(i).events() == 0) {
            i++;
        }
        return i - first;
    }

    private void row(PeriodCounts counts) {
        line(String.format(
                Locale.ROOT,
                "%-10s %6d %5d %5d %5d %5d %+4d %6s  %s",
                counts.period().label(),
                counts.events(),
                counts.count(QuadClass.VERBAL_COOPERATION),
                counts.count(QuadClass.MATERIAL_COOPERATION),
                counts.count(QuadClass.VERBAL_CONFLICT),
                counts.count(QuadClass.MATERIAL_CONFLICT),
                counts.netCooperation(),
                RelationWords.mean(counts),
                bar(counts.goldsteinMean().orElse(0))));
    }

    /** In half columns: full blocks and at the far end a half one. */
    private String bar(double mean) {
        int halves = (int) Math.round(Math.abs(mean) / limit * SIDE * 2);
        String full = "\u2588".repeat(halves / 2);
        boolean odd = halves % 2 == 1;
        String left = mean < 0 ? (odd ? "\u2590" : "") + full : "";
        String right = mean > 0 ? full + (odd ? "\u258C" : "") : "";
        return " ".repeat(SIDE - left.length()) + left + "\u2502" + right;
    }

    private void extremes(Extremes extremes) {
        Extreme lowest = extremes.lowest();
        Extreme highest = extremes.highest();
        if (lowest.counts().equals(highest.counts())) {
            extreme("Lowest and highest", lowest, extremes);
        } else {
            extreme("Lowest", lowest, extremes);
            extreme("Highest", highest, extremes);
        }
    }

    private void extreme(String word, Extreme extreme, Extremes extremes) {
        line("");
        line(word + ": " + extreme.counts().period() + ", mean " + RelationWords.mean(extreme.counts()) + " ("
                + RelationWords.compared(report, extremes) + ")");
        List<ReportedEvent> events = extreme.events();
        for (int i = 0; i < events.size(); i++) {
            event(events.get(i));
            if (i == events.size() - 1 || !isToldWith(events.get(i), events.get(i + 1))) {
                sentence(events.get(i));
            }
        }
    }

    private static boolean isToldWith(ReportedEvent event, ReportedEvent other) {
        return event.storyId().equals(other.storyId()) && event.sentenceSpan().equals(other.sentenceSpan());
    }

    private void event(ReportedEvent event) {
        EventMention mention = event.mention();
        line(GAP
                + event.day().map(Object::toString).orElse("")
                + GAP
                + mention.source().map(ActorCode::value).orElse("-")
                + (mention.reciprocal() ? " = " : " > ")
                + mention.target().map(ActorCode::value).orElse("-")
                + GAP
                + mention.type().map(type -> type + " ").orElse("")
                + mention.cameo()
                + (event.stories() > 1 ? ", in " + RelationWords.count(event.stories(), "story", "stories") : ""));
    }

    private void sentence(ReportedEvent event) {
        wrapped(event.sentence()
                + event.origin()
                        .map(origin -> origin.dataset() + ", " + origin.place())
                        .or(event::publisher)
                        .map(from -> " (" + from + ")")
                        .orElse(""));
    }

    /** Breaks words of the news at blanks, and a word that is too long anywhere; leaves out control characters. */
    private void wrapped(String words) {
        String indent = GAP + GAP;
        StringBuilder line = new StringBuilder(indent);
        for (String word :
                words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip().split(" ")) {
            String rest = word;
            while (line.length() + rest.length() + 1 > WIDTH) {
                if (line.length() > indent.length()) {
                    line(line.toString());
                    line = new StringBuilder(indent);
                } else {
                    line(indent + rest.substring(0, WIDTH - indent.length()));
                    rest = rest.substring(WIDTH - indent.length());
                }
            }
            line.append(line.length() > indent.length() ? " " : "").append(rest);
        }
        line(line.toString());
    }

    private void line(String words) {
        page.append(words.stripTrailing()).append('\n');
    }
}
