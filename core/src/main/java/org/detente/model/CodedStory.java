package org.detente.model;

import java.util.List;

/**
 * What a story says: the result of coding it.
 *
 * @param story the story itself
 * @param sentences the spans of its sentences in order; the title, if any, is sentence 0
 * @param parsed how many of the sentences could hold an event and so were parsed
 * @param actors every place that names an actor, in order of the text
 * @param events every act told, in order of the text
 */
public record CodedStory(
        Story story, List<Span> sentences, int parsed, List<ActorMention> actors, List<EventMention> events) {
    public CodedStory {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
    }

    /** The words of one sentence. */
    public String sentence(int number) {
        return sentences.get(number).of(story.fullText());
    }
}
