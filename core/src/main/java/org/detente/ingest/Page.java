package org.detente.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page, and what it tells. */
final class Page {
    private static final String BLOCKS = "p, li, blockquote, pre, h2, h3, h4";
    private static final String NO_ADDRESS = "";
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 100;

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    /**
     * A page. Its encoding is what its server says, or else the page itself; if neither does, it is guessed.
     *
     * @param served the encoding that the server told
     */
    static Page of(byte[] bytes, Optional<Charset> served) {
        Document document = parse(bytes, served);
        boolean stated = served.isPresent() || !document.charset().equals(UTF_8);
        return new Page(stated || Encodings.isUtf8(bytes) ? document : Jsoup.parse(Encodings.decode(bytes)));
    }

    /** A page in words. */
    static Page of(String words) {
        return new Page(Jsoup.parse(words));
    }

    private static Document parse(byte[] bytes, Optional<Charset> served) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes), served.map(Charset::name).orElse(null), NO_ADDRESS);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    /** The story of the page, as far as the page tells it. */
    Draft draft(String id) {
        PageFacts facts = PageFacts.of(document);
        return new Draft()
                .with(StoryField.ID, id)
                .with(StoryField.DATE, facts.day().map(String::valueOf))
                .with(StoryField.TITLE, facts.title())
                .with(StoryField.PUBLISHER, facts.publisher())
                .with(StoryField.URL, facts.url())
                .with(StoryField.TEXT, mainText(facts.title()));
    }

    /** All that can be read on it. */
    String allText() {
        Document copy = document.clone();
        copy.select("script, style, head").remove();
        return paragraphs(copy.body());
    }

    private String mainText(Optional<String> title) {
        String text = readable().map(Page::paragraphs).orElse("");
        if (text.isBlank()) {
            document.select("script, style, nav, header, footer, aside, form").remove();
            text = paragraphs(document.body());
        }
        String head = title.map(words -> words + "\n\n").orElse("");
        return !head.isEmpty() && text.startsWith(head) ? text.substring(head.length()) : text;
    }

    /** The article without what stands around it; a page too large or deep to be one is not searched, which takes long. */
    private Optional<Element> readable() {
        if (document.stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS || depth() > DEEPEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    new Readability4J(NO_ADDRESS, document.clone()).parse().getArticleContent());
        } catch (RuntimeException e) {
            return Optional.empty(); // a page it cannot make out: take all paragraphs
        }
    }

    private int depth() {
        int[] deepest = {0};
        document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** The words of the innermost blocks, a blank line between two; all words if there are no blocks. */
    private static String paragraphs(Element content) {
        String blocks = content.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(Element::text)
                .filter(words -> !words.isBlank())
                .collect(joining("\n\n"));
        return blocks.isEmpty() ? content.text() : blocks;
    }
}
