package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Stories in XML, as the event coders of the field read them: PETRARCH's {@code <Sentence date id source><Text>}, whose
 * sentences of one story follow each other; ICEWS' files of {@code <sentence index>}; and elements {@code <DOC>},
 * {@code <story>}, {@code <article>} or {@code <document>} with the fields below them.
 *
 * <p>Nothing outside the file is ever read, and no file defines an entity: the parser knows only those of HTML.
 */
final class XmlReader implements StoryReader {
    private static final String NO_ADDRESS = "";
    private static final int DEEPEST = 100;
    private static final int DECLARATION_BYTES = 200;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) throws IOException {
        RecordGate gate = new RecordGate(content);
        BufferedInputStream words = Packing.buffered(gate);
        Optional<Charset> declared = declared(words);
        StreamParser parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST));
        parser.parse(
                declared.isPresent() ? Encodings.reader(words, declared.get()) : Encodings.reader(words), NO_ADDRESS);
        return new XmlStories(origin, parser, gate)::next;
    }

    /** The encoding that the file declares, if there is such a one. */
    private static Optional<Charset> declared(BufferedInputStream content) throws IOException {
        Matcher matcher = DECLARED.matcher(new String(Packing.head(content, DECLARATION_BYTES), Encodings.WESTERN));
        return matcher.find() && Charset.isSupported(matcher.group(1))
                ? Optional.of(Charset.forName(matcher.group(1)))
                : Optional.empty();
    }
}
