package org.detente.export;

import java.util.List;
import java.util.Locale;
import org.detente.model.QuadClass;
import org.detente.relations.Extremes;
import org.detente.relations.Extremes.Extreme;
import org.detente.relations.PeriodCounts;
import org.detente.relations.RelationReport;

/**
 * A relation report as a chart in SVG: above, the mean Goldstein score as a line; below, the events as bars, cooperation
 * upwards and conflict downwards, verbal light and material dark, so that it can be read in shades of grey. Each period
 * tells its counts when pointed at.
 */
public final class RelationSvg {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 520;
    private static final double LEFT = 70;
    private static final double RIGHT = WIDTH - 20.0;
    private static final double LINE_ZERO = 170;
    private static final double LINE_HEIGHT = 95;
    private static final double BARS_ZERO = 375;
    private static final double BARS_HEIGHT = 80;
    private static final double LABELS = 480;
    private static final int MOST_LABELS = 10;
    private static final int MOST_DOTS = 150;

    private final RelationReport report;
    private final SvgWriter svg = new SvgWriter();
    private final Scale means;
    private final Scale bars;
    private final double step;

    private RelationSvg(RelationReport report) {
        this.report = report;
        List<PeriodCounts> periods = report.periods();
        means = Scale.holding(
                periods.stream()
                        .mapToDouble(counts -> Math.abs(counts.goldsteinMean().orElse(0)))
                        .max()
                        .orElse(1),
                LINE_ZERO,
                -LINE_HEIGHT);
        bars = Scale.holding(
                periods.stream()
                        .mapToInt(counts -> Math.max(counts.cooperation(), counts.conflict()))
                        .max()
                        .orElse(1),
                BARS_ZERO,
                -BARS_HEIGHT);
        step = (RIGHT - LEFT) / Math.max(1, periods.size());
    }

    /** The chart, a whole SVG file. */
    public static String of(RelationReport report) {
        return new RelationSvg(report).draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "width",
                WIDTH,
                "height",
                HEIGHT,
                "role",
                "img",
                "font-family",
                "sans-serif",
                "font-size",
                12);
        svg.words("title", RelationWords.title(report));
        svg.element("rect", "width", WIDTH, "height", HEIGHT, "fill", "#ffffff");
        svg.words("text", RelationWords.title(report), "x", LEFT, "y", 26.0, "font-size", 18);
        svg.words("text", RelationWords.record(report), "x", LEFT, "y", 46.0, "fill", "#444444");
        axis(means, "mean Goldstein score (points)");
        axis(bars, "events per " + report.by().label());
        if (report.periods().isEmpty()) {
            svg.words("text", RelationWords.NO_EVENTS, "x", LEFT + 20, "y", LINE_ZERO - 20);
        }
        labels();
        bars();
        line();
        report.extremes().ifPresent(this::marks);
        legend();
        tooltips();
        return svg.close("svg").toString();
    }

    /** Five grid lines with their values, and what they measure. */
    private void axis(Scale scale, String what) {
        for (double part = -1; part <= 1; part += 0.5) {
            double value = part * scale.limit();
            double y = scale.place(value);
            String colour = part == 0 ? "#000000" : "#dddddd";
            svg.element("line", "x1", LEFT, "x2", RIGHT, "y1", y, "y2", y, "stroke", colour);
            String number = String.format(Locale.ROOT, "%.0f", scale == bars ? Math.abs(value) : value);
            svg.words("text", number, "x", LEFT - 6, "y", y + 4, "text-anchor", "end");
        }
        double middle = scale.place(0);
        svg.words("text", what, "transform", "translate(18 " + middle + ") rotate(-90)", "text-anchor", "middle");
    }

    private void labels() {
        int every = Math.max(1, (report.periods().size() + MOST_LABELS - 1) / MOST_LABELS);
        for (int i = 0; i < report.periods().size(); i += every) {
            String label = report.periods().get(i).period().label();
            svg.element("line", "x1", x(i), "x2", x(i), "y1", LABELS - 20, "y2", LABELS - 14, "stroke", "#000000");
            svg.words("text", label, "x", x(i), "y", LABELS, "text-anchor", "middle");
        }
    }

    private void bars() {
        for (int i = 0; i < report.periods().size(); i++) {
            PeriodCounts counts = report.periods().get(i);
            int material = counts.count(QuadClass.MATERIAL_COOPERATION);
            bar(i, 0, material, QuadClass.MATERIAL_COOPERATION);
            bar(i, material, counts.cooperation(), QuadClass.VERBAL_COOPERATION);
            int hostile = counts.count(QuadClass.MATERIAL_CONFLICT);
            bar(i, -hostile, 0, QuadClass.MATERIAL_CONFLICT);
            bar(i, -counts.conflict(), -hostile, QuadClass.VERBAL_CONFLICT);
        }
    }

    private void bar(int period, int low, int high, QuadClass quad) {
        if (high > low) {
            double top = bars.place(high);
            svg.element(
                    "rect",
                    "x",
                    x(period) - 0.4 * step,
                    "width",
                    Math.max(0.5, 0.8 * step),
                    "y",
                    top,
                    "height",
                    bars.place(low) - top,
                    "fill",
                    colour(quad));
        }
    }

    /** Broken where a period has no events. */
    private void line() {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < report.periods().size(); i++) {
            PeriodCounts counts = report.periods().get(i);
            if (counts.goldsteinMean().isPresent()) {
                double y = means.place(counts.goldsteinMean().getAsDouble());
                path.append(drawing ? 'L' : 'M').append(SvgWriter.number(x(i)));
                path.append(' ').append(SvgWriter.number(y));
                drawing = true;
                if (report.periods().size() <= MOST_DOTS || isAlone(i)) {
                    svg.element("circle", "cx", x(i), "cy", y, "r", 2.5, "fill", "#000000");
                }
            } else {
                drawing = false;
            }
        }
        if (!path.isEmpty()) {
            svg.element("path", "d", path, "fill", "none", "stroke", "#000000", "stroke-width", 1.5);
        }
    }

    private boolean isAlone(int i) {
        return isEmpty(i - 1) && isEmpty(i + 1);
    }

    private boolean isEmpty(int i) {
        return i < 0
                || i >= report.periods().size()
                || report.periods().get(i).goldsteinMean().isEmpty();
    }

    private void marks(Extremes extremes) {
        svg.words(
                "text",
                "ringed: lowest and highest " + RelationWords.compared(report, extremes),
                "x",
                RIGHT,
                "y",
                46.0,
                "fill",
                "#444444",
                "text-anchor",
                "end");
        mark(extremes.lowest(), "lowest", 18);
        mark(extremes.highest(), "highest", -10);
    }

    private void mark(Extreme extreme, String word, double below) {
        int i = report.periods().indexOf(extreme.counts());
        double y = means.place(extreme.counts().goldsteinMean().orElse(0));
        svg.element("circle", "cx", x(i), "cy", y, "r", 5.0, "fill", "none", "stroke", "#000000");
        boolean rightHalf = x(i) > (LEFT + RIGHT) / 2;
        svg.words(
                "text",
                word + " " + extreme.counts().period().label(),
                "x",
                x(i),
                "y",
                y + below,
                "text-anchor",
                rightHalf ? "end" : "start");
    }

    private void legend() {
        double x = LEFT;
        for (QuadClass quad : QuadClass.values()) {
            svg.element("rect", "x", x, "y", HEIGHT - 22.0, "width", 12, "height", 12, "fill", colour(quad));
            svg.words("text", quad.title(), "x", x + 18, "y", HEIGHT - 12.0);
            x += 170;
        }
    }

    private void tooltips() {
        for (int i = 0; i < report.periods().size(); i++) {
            PeriodCounts counts = report.periods().get(i);
            if (counts.events() > 0) {
                svg.open(
                        "rect",
                        "x",
                        x(i) - step / 2,
                        "y",
                        LINE_ZERO - LINE_HEIGHT,
                        "width",
                        step,
                        "height",
                        BARS_ZERO + BARS_HEIGHT - LINE_ZERO + LINE_HEIGHT,
                        "fill-opacity",
                        0);
                svg.words("title", RelationWords.period(counts)).close("rect");
            }
        }
    }

    private double x(int period) {
        return LEFT + (period + 0.5) * step;
    }

    private static String colour(QuadClass quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "#9bd0ea";
            case MATERIAL_COOPERATION -> "#08589e";
            case VERBAL_CONFLICT -> "#fdbb84";
            case MATERIAL_CONFLICT -> "#8f1300";
        };
    }
}
