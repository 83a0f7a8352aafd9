package org.detente.ingest;

import static java.util.stream.Collectors.joining;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Spliterator;
import net.dankito.readability4j.Readability4J;
import org.detente.model.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One story a page: the main text without menus and the like, the title, and the day, publisher and address that the
 * page states in its head. The encoding is what the page says, else UTF-8.
 */
final class HtmlReader implements StoryReader {
    private static final String BLOCKS = "p, li, blockquote, pre, h2, h3, h4";
    private static final String NO_ADDRESS = "";
    private static final int MOST_ELEMENTS = 20_000;
    private static final int DEEPEST = 100;

    @Override
    public Spliterator<ReadResult> read(Origin origin, BufferedInputStream content) throws IOException {
        Optional<byte[]> bytes = WholeFile.bytes(content);
        return bytes.isEmpty() ? WholeFile.tooLarge(origin) : WholeFile.single(read(origin, bytes.get()));
    }

    private static ReadResult read(Origin origin, byte[] bytes) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, NO_ADDRESS);
        PageFacts facts = PageFacts.of(page);
        Story story = new Story(
                origin.id(),
                facts.day().or(origin::day),
                facts.title(),
                mainText(page, facts.title()),
                facts.publisher(),
                facts.url());
        return Origin.objection(story)
                .<ReadResult>map(reason -> origin.rejected("the page holds no report, or " + reason))
                .orElseGet(() -> new ReadResult.Read(story));
    }

    private static String mainText(Document page, Optional<String> title) {
        String text = readable(page).map(HtmlReader::paragraphs).orElse("");
        if (text.isBlank()) {
            page.select("script, style, nav, header, footer, aside, form").remove();
            text = paragraphs(page.body());
        }
        String head = title.map(words -> words + "\n\n").orElse("");
        return !head.isEmpty() && text.startsWith(head) ? text.substring(head.length()) : text;
    }

    /** The article without what stands around it; a page too large or deep to be one is not searched, which takes long. */
    private static Optional<Element> readable(Document page) {
        if (page.stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS || depth(page) > DEEPEST) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    new Readability4J(NO_ADDRESS, page.clone()).parse().getArticleContent());
        } catch (RuntimeException e) {
            return Optional.empty(); // a page it cannot make out: take all paragraphs
        }
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
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
