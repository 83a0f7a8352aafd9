package org.detente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.Span;
import org.detente.model.Story;

/**
 * One event, the sentence that told it first, and how widely it was reported. Mentions are one event when they agree in
 * source, target (either way round for a mutual act), type, code, modality and {@link #day()}.
 *
 * @param mention the earliest mention, by publication, then by story id
 * @param storyId the story of that mention
 * @param publishedDate the day that story was published
 * @param publisher who published it
 * @param url where
 * @param sentenceSpan the sentence, in the story's full text
 * @param sentence the words of the sentence
 * @param trigger the words of the mention's trigger
 * @param mentions how many mentions agree
 * @param stories in how many stories
 * @param publishers by how many publishers, those that are known
 * @param origin the row that tells it, if only imports do: then {@code storyId} is the place of that row, {@code sentence}
 *     its words (who, what, to whom, as its file names them), {@code mentions} how many rows agree, and the confidence,
 *     which no file tells, is 1
 */
public record ReportedEvent(
        EventMention mention,
        String storyId,
        Optional<LocalDate> publishedDate,
        Optional<String> publisher,
        Optional<String> url,
        Span sentenceSpan,
        String sentence,
        String trigger,
        long mentions,
        long stories,
        long publishers,
        Optional<ImportOrigin> origin) {

    /** The day the event counts for: its own ({@link org.detente.model.EventDate#countedOn}), or else that of the first report. */
    public Optional<LocalDate> day() {
        return mention.eventDate().map(date -> date.countedOn(publishedDate)).or(this::publishedDate);
    }

    /** The mentions of one story as they stand, none of them joined: each is reported once. */
    public static List<ReportedEvent> of(CodedStory coded) {
        Story story = coded.story();
        String text = story.fullText();
        int publishers = story.publisher().isPresent() ? 1 : 0;
        return coded.events().stream()
                .map(mention -> new ReportedEvent(
                        mention,
                        story.id(),
                        story.publishedDate(),
                        story.publisher(),
                        story.url(),
                        coded.sentences().get(mention.sentence()),
                        coded.sentence(mention.sentence()),
                        mention.trigger().of(text),
                        1,
                        1,
                        publishers,
                        Optional.empty()))
                .toList();
    }
}
