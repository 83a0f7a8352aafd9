package org.detente.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.detente.actor.ActorFinder;
import org.detente.actor.Discourse;
import org.detente.actor.NamedActors;
import org.detente.actor.SentenceActors;
import org.detente.actor.UnknownName;
import org.detente.coding.CodedSentence;
import org.detente.coding.EventCoder;
import org.detente.coding.EventPlaces;
import org.detente.coding.Headline;
import org.detente.coding.HeadlineSpeaker;
import org.detente.coding.Lexicon;
import org.detente.model.ActorMention;
import org.detente.model.CodedStory;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Span;
import org.detente.model.Story;
import org.detente.place.Gazetteer;
import org.detente.text.Parser;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Tree;

/**
 * Codes stories. Open one and share it: it is thread-safe, and what a story gets depends on that story alone.
 */
public final class StoryCoder implements AutoCloseable {
    /** Changes with anything that may change a result, so that a store knows which stories to code anew. */
    private static final String VERSION = "3";

    private final Parser parser;
    private final ActorFinder finder;
    private final Gazetteer gazetteer;
    private final EventCoder coder;
    private final String version;

    private StoryCoder(Parser parser, ActorFinder finder, Lexicon lexicon, String version) {
        this.parser = parser;
        this.finder = finder;
        this.gazetteer = finder.gazetteer();
        this.coder = new EventCoder(lexicon);
        this.version = version;
    }

    /** With the weights, dictionaries and patterns that come with the library. */
    public static StoryCoder open() {
        return open(List.of(), List.of());
    }

    /**
     * With a user's own patterns and actors beside the library's, which they win over.
     *
     * @param patternFiles files in the form of {@code docs/patterns.md}
     * @param actorFiles files in the form of {@code docs/actor-data.md}, or dictionaries of PETRARCH
     * @throws org.detente.actor.ActorFileException if an actor file is wrong; the message names the lines
     */
    public static StoryCoder open(List<Path> patternFiles, List<Path> actorFiles) {
        // the big parts are read side by side, which halves the wait
        CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::load);
        ActorFinder finder = ActorFinder.load(actorFiles);
        Lexicon lexicon = patternFiles.isEmpty() ? Lexicon.load() : Lexicon.with(patternFiles);
        return new StoryCoder(parser.join(), finder, lexicon, version(patternFiles, actorFiles));
    }

    private static String version(List<Path> patternFiles, List<Path> actorFiles) {
        List<Path> files = new ArrayList<>(patternFiles);
        files.addAll(actorFiles);
        return files.isEmpty() ? VERSION : VERSION + "+" + FileDigest.of(files);
    }

    /** Names the coder's state: two stories coded under one version were coded alike. */
    public String version() {
        return version;
    }

    /** Codes one story. */
    public CodedStory code(Story story) {
        List<Span> sentences = new ArrayList<>();
        List<ActorMention> actors = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        int parsed = 0;
        Discourse discourse = new Discourse(story.publishedDate());
        Optional<EventPlace> dateline = dateline(story);
        for (Sentence sentence : SentenceSplitter.split(story.fullText())) {
            sentences.add(sentence.span());
            Optional<Reading> reading = read(sentence, discourse, dateline);
            if (reading.isPresent()) {
                parsed++;
                actors.addAll(reading.get().mentions());
                events.addAll(reading.get().coded().events());
            }
        }
        return new CodedStory(story, sentences, parsed, actors, events);
    }

    /** Codes one story and tells each step. */
    public List<ExplainedSentence> explain(Story story) {
        List<ExplainedSentence> out = new ArrayList<>();
        Discourse discourse = new Discourse(story.publishedDate());
        Optional<EventPlace> dateline = dateline(story);
        for (Sentence sentence : SentenceSplitter.split(story.fullText())) {
            String words = sentence.span().of(story.fullText());
            out.add(read(sentence, discourse, dateline)
                    .map(r -> new ExplainedSentence(
                            words,
                            true,
                            r.tree().toConllu(),
                            r.mentions(),
                            unknown(r.actors(), story.fullText()),
                            r.coded().events(),
                            r.coded().nearMisses()))
                    .orElseGet(
                            () -> new ExplainedSentence(words, false, "", List.of(), List.of(), List.of(), List.of())));
        }
        return out;
    }

    private record Reading(Tree tree, SentenceActors actors, Optional<ActorMention> speaker, CodedSentence coded) {
        List<ActorMention> mentions() {
            List<ActorMention> all = new ArrayList<>(actors.mentions());
            speaker.filter(mention -> mention.actor().hasCountry()).ifPresent(all::add);
            all.sort(Comparator.comparing(ActorMention::span));
            return all;
        }
    }

    private Optional<Reading> read(Sentence sentence, Discourse discourse, Optional<EventPlace> dateline) {
        Headline headline = Headline.of(sentence);
        Optional<ActorMention> speaker = speaker(headline, discourse);
        if (headline.speaker().isEmpty()) {
            Optional<Headline> opened = Headline.openedBySpeaker(headline.body());
            Optional<ActorMention> opener = opened.flatMap(o -> speaker(o, discourse));
            if (opener.isPresent()) {
                headline = opened.get();
                speaker = opener;
            }
        }
        NamedActors names = finder.names(headline.body().tokens(), discourse);
        if (!finder.mayHoldEvent(headline.body(), names, discourse)) {
            return Optional.empty();
        }
        Tree tree = parser.parse(headline.body());
        SentenceActors actors = finder.actors(tree, names, discourse);
        CodedSentence coded = coder.code(
                tree,
                actors,
                new EventPlaces(gazetteer, tree, actors, dateline),
                new HeadlineSpeaker(speaker.map(ActorMention::actor), headline.isHearsay()),
                discourse.day());
        actors.remember();
        return Optional.of(new Reading(tree, actors, speaker, coded));
    }

    private List<UnknownName> unknown(SentenceActors actors, String text) {
        return actors.unknown().stream()
                .filter(name -> !gazetteer.knows(name.span().of(text)))
                .toList();
    }

    private Optional<EventPlace> dateline(Story story) {
        return SentenceSplitter.dateline(story.text()).flatMap(words -> EventPlaces.ofDateline(gazetteer, words));
    }

    private Optional<ActorMention> speaker(Headline headline, Discourse discourse) {
        return headline.speakerSentence().flatMap(words -> finder.describedBy(parser.parse(words), discourse));
    }

    @Override
    public void close() {
        parser.close();
    }
}
