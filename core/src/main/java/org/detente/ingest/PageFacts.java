package org.detente.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself.
 *
 * @param title the headline
 * @param day when it was published
 * @param publisher the site's name
 * @param url the page's own address
 */
record PageFacts(Optional<String> title, Optional<LocalDate> day, Optional<String> publisher, Optional<String> url) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DAY_TAGS = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=sailthru.date]",
            "meta[name=pubdate]",
            "meta[name=publishdate]",
            "meta[name=publish-date]",
            "meta[name=DC.date.issued]",
            "meta[name=DC.date]",
            "meta[name=dcterms.date]",
            "meta[name=date]");
    private static final List<String> DAY_ELEMENTS =
            List.of("time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time[datetime]");

    static PageFacts of(Document page) {
        Optional<String> title = attribute(page, "meta[property=og:title]", "content")
                .or(() -> text(page, "article h1"))
                .or(() -> text(page, "h1"))
                .or(() -> Optional.of(page.title()));
        return new PageFacts(
                title.map(String::strip).filter(words -> !words.isEmpty()),
                days(page).findFirst(),
                attribute(page, "meta[property=og:site_name]", "content"),
                attribute(page, "link[rel=canonical]", "href")
                        .or(() -> attribute(page, "meta[property=og:url]", "content")));
    }

    private static Stream<LocalDate> days(Document page) {
        Stream<String> tags = DAY_TAGS.stream().flatMap(tag -> page.select(tag).eachAttr("content").stream());
        Stream<String> linked =
                page.select("script[type=application/ld+json]").stream().flatMap(script -> published(script.data()));
        Stream<String> elements = DAY_ELEMENTS.stream().flatMap(tag -> page.select(tag).eachAttr("datetime").stream());
        return Stream.of(tags, linked, elements)
                .flatMap(words -> words)
                .map(Days::parse)
                .flatMap(Optional::stream);
    }

    private static Stream<String> published(String json) {
        try {
            return JSON.readTree(json).findValues("datePublished").stream().map(JsonNode::asText);
        } catch (JsonProcessingException e) {
            return Stream.empty(); // pages are full of broken scripts
        }
    }

    private static Optional<String> attribute(Document page, String query, String name) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(element -> element.attr(name))
                .filter(words -> !words.isBlank());
    }

    private static Optional<String> text(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).filter(words -> !words.isBlank());
    }
}
