package org.detente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.detente.SampleStory;
import org.detente.relations.PeriodLength;
import org.detente.relations.RelationReport;
import org.detente.store.ReportedEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RelationSvgTest {
    private static final String[] COLOURS = {"#9bd0ea", "#08589e", "#fdbb84", "#8f1300"};

    @Test
    void hasTitleAxesAndLegend() throws Exception {
        Document svg = parse(RelationSvg.of(SampleReport.REPORT));
        assertThat(svg.getDocumentElement()
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .isEqualTo("USA and RUS by month, 2014-01 to 2014-06");
        assertThat(texts(svg))
                .contains(
                        "mean Goldstein score (points)",
                        "events per month",
                        "verbal cooperation",
                        "material conflict",
                        "2014-01",
                        "2014-06",
                        "-10",
                        "lowest 2014-06",
                        "highest 2014-01");
    }

    @Test
    void cooperationGoesUpAndConflictDown() throws Exception {
        Document svg = parse(RelationSvg.of(SampleReport.REPORT));
        double zero = 375;
        List<Element> bars = bars(svg);
        assertThat(bars).hasSize(5);
        assertThat(bars).allSatisfy(bar -> {
            boolean cooperation = bar.getAttribute("fill").equals(COLOURS[0])
                    || bar.getAttribute("fill").equals(COLOURS[1]);
            double top = number(bar, "y");
            double bottom = top + number(bar, "height");
            if (cooperation) {
                assertThat(bottom).isLessThanOrEqualTo(zero);
            } else {
                assertThat(top).isGreaterThanOrEqualTo(zero);
            }
        });
        assertThat(number(bars.get(1), "height"))
                .as("two events of verbal cooperation on one of material")
                .isEqualTo(2 * number(bars.get(0), "height"));
    }

    @Test
    void coloursDifferInShadesOfGrey() {
        double[] shades = IntStream.range(0, COLOURS.length)
                .mapToDouble(i -> grey(Integer.parseInt(COLOURS[i].substring(1), 16)))
                .toArray();
        assertThat(RelationSvg.of(SampleReport.REPORT)).contains(COLOURS);
        assertThat(shades[0] - shades[1]).as("verbal is lighter than material").isGreaterThan(80);
        assertThat(shades[2] - shades[3]).as("verbal is lighter than material").isGreaterThan(80);
    }

    @Test
    void theLineIsBrokenWhereNothingIsKnown() throws Exception {
        Document svg = parse(RelationSvg.of(SampleReport.REPORT));
        String path = ((Element) svg.getElementsByTagName("path").item(0)).getAttribute("d");
        assertThat(path).matches("M[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+M[0-9.]+ [0-9.]+");
    }

    @Test
    void everyPeriodWithEventsTellsItsCounts() throws Exception {
        Document svg = parse(RelationSvg.of(SampleReport.REPORT));
        NodeList titles = svg.getElementsByTagName("title");
        assertThat(titles.getLength()).isEqualTo(1 + 3);
        assertThat(titles.item(3).getTextContent())
                .isEqualTo("2014-06: 3 events, mean Goldstein -5.00; verbal cooperation 0, material cooperation 0, "
                        + "verbal conflict 1, material conflict 1");
    }

    @Test
    void escapesWhatItIsGiven() throws Exception {
        RelationReport report =
                RelationReport.of("<A&\"B\">\u0001", "C", SampleReport.RECORD, PeriodLength.DAY, List.of());
        assertThat(texts(parse(RelationSvg.of(report)))).contains("<A&\"B\">\uFFFD and C by day");
    }

    @Test
    void drawsManyPeriodsWithFewLabels() throws Exception {
        List<ReportedEvent> events = new ArrayList<>();
        for (int year = 1990; year < 2020; year++) {
            events.addAll(ReportedEvent.of(SampleStory.of("s" + year, year + "-07-01", "Post", "They act.")
                    .act("USA", "RUS", "111", "act")
                    .coded()));
        }
        RelationReport report = RelationReport.of("USA", "RUS", SampleReport.RECORD, PeriodLength.MONTH, events);
        assertThat(texts(parse(RelationSvg.of(report))).stream().filter(text -> text.matches("\\d{4}-\\d\\d")))
                .hasSizeBetween(5, 11);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    /** The bars, not the legend's squares nor what listens for the pointer. */
    private static List<Element> bars(Document svg) {
        return elements(svg, "rect").stream()
                .filter(rect -> List.of(COLOURS).contains(rect.getAttribute("fill")) && number(rect, "y") < 480)
                .toList();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double grey(int rgb) {
        return 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
