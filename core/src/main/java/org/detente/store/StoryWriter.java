package org.detente.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.ActorCode;
import org.detente.model.ActorMention;
import org.detente.model.CodedStory;
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.PloverType;
import org.detente.model.Span;
import org.detente.model.Story;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes coded stories with all that belongs to them. Knows nothing of transactions: its caller opens one. */
final class StoryWriter {
    private final DuckDBConnection connection;
    private final String coderVersion;

    StoryWriter(Connection connection, String coderVersion) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
        this.coderVersion = coderVersion;
    }

    /** Which states of these stories the store has: of each id, what was written of it last. */
    Map<String, StoryState> stored(Collection<String> ids) throws SQLException {
        Map<String, StoryState> states = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT id, content_hash, coder_version FROM story WHERE id IN (SELECT unnest(?))")) {
            query.setArray(1, array(ids));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    states.put(rows.getString(1), new StoryState(rows.getString(2), rows.getString(3)));
                }
            }
        }
        return states;
    }

    /** The state in which this writer would leave the story. */
    StoryState state(Story story) {
        return new StoryState(ContentHash.of(story), coderVersion);
    }

    AddCounts write(Collection<CodedStory> stories) throws SQLException {
        Map<String, StoryState> known = stored(
                stories.stream().map(coded -> coded.story().id()).distinct().toList());
        Set<String> outdated = new TreeSet<>();
        Map<String, CodedStory> fresh = new LinkedHashMap<>(); // of two with one id, the later wins
        AddCounts counts = AddCounts.NONE;
        for (CodedStory coded : stories) {
            String id = coded.story().id();
            StoryState state = state(coded.story());
            StoryState before = known.put(id, state);
            if (state.equals(before)) {
                counts = counts.plus(new AddCounts(0, 0, 1));
                continue;
            }
            if (before == null) {
                counts = counts.plus(new AddCounts(1, 0, 0));
            } else {
                counts = counts.plus(new AddCounts(0, 1, 0));
                outdated.add(id);
            }
            fresh.put(id, coded);
        }
        if (!outdated.isEmpty()) {
            delete(outdated);
        }
        if (!fresh.isEmpty()) {
            appendStories(fresh.values());
            appendSentences(fresh.values());
            appendActors(fresh.values());
            appendEvents(fresh.values());
        }
        return counts;
    }

    private void delete(Set<String> ids) throws SQLException {
        for (String column :
                List.of("story.id", "sentence.story_id", "actor_mention.story_id", "event_mention.story_id")) {
            String table = column.substring(0, column.indexOf('.'));
            try (PreparedStatement delete = connection.prepareStatement(
                    "DELETE FROM " + table + " WHERE " + column + " IN (SELECT unnest(?))")) {
                delete.setArray(1, array(ids));
                delete.executeUpdate();
            }
        }
    }

    private void appendStories(Collection<CodedStory> stories) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("story")) {
            for (CodedStory coded : stories) {
                Story story = coded.story();
                rows.beginRow()
                        .append(story.id())
                        .append(ContentHash.of(story))
                        .append(story.publishedDate().orElse(null))
                        .append(story.title().orElse(null))
                        .append(story.text())
                        .append(story.publisher().orElse(null))
                        .append(story.url().orElse(null))
                        .append(coderVersion)
                        .append(coded.sentences().size())
                        .append(coded.parsed())
                        .endRow();
            }
        }
    }

    private void appendSentences(Collection<CodedStory> stories) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("sentence")) {
            for (CodedStory coded : stories) {
                Set<Integer> telling = new TreeSet<>();
                coded.events().forEach(event -> telling.add(event.sentence()));
                for (int number : telling) {
                    Span span = coded.sentences().get(number);
                    rows.beginRow()
                            .append(coded.story().id())
                            .append(number)
                            .append(span.start())
                            .append(span.end())
                            .append(coded.sentence(number))
                            .endRow();
                }
            }
        }
    }

    private void appendActors(Collection<CodedStory> stories) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("actor_mention")) {
            for (CodedStory coded : stories) {
                int number = 0;
                for (ActorMention mention : coded.actors()) {
                    rows.beginRow()
                            .append(coded.story().id())
                            .append(number++)
                            .append(mention.sentence())
                            .append(mention.actor().value())
                            .append(mention.name())
                            .append(mention.span().start())
                            .append(mention.span().end())
                            .endRow();
                }
            }
        }
    }

    private void appendEvents(Collection<CodedStory> stories) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("event_mention")) {
            for (CodedStory coded : stories) {
                String text = coded.story().fullText();
                int number = 0;
                for (EventMention event : coded.events()) {
                    Optional<EventPlace> place = event.place();
                    rows.beginRow()
                            .append(coded.story().id())
                            .append(number++)
                            .append(event.sentence())
                            .append(event.source().map(ActorCode::value).orElse(null))
                            .append(event.source().map(ActorCode::party).orElse(null))
                            .append(event.target().map(ActorCode::value).orElse(null))
                            .append(event.target().map(ActorCode::party).orElse(null))
                            .append(event.type().map(PloverType::name).orElse(null))
                            .append(event.mode().orElse(null))
                            .append(event.cameo().value())
                            .append(event.reciprocal())
                            .append(event.modality().label())
                            .append(event.speaker().map(ActorCode::value).orElse(null))
                            .append(event.eventDate().map(EventDate::start).orElse(null))
                            .append(event.trigger().start())
                            .append(event.trigger().end())
                            .append(event.trigger().of(text))
                            .append(event.confidence())
                            .append(event.why())
                            .append(place.map(EventPlace::name).orElse(null))
                            .append(place.flatMap(EventPlace::country).orElse(null))
                            .append(place.flatMap(EventPlace::region).orElse(null))
                            .append(place.map(EventPlace::latitude).orElse(null))
                            .append(place.map(EventPlace::longitude).orElse(null))
                            .append(place.map(p -> p.precision().label()).orElse(null))
                            .append(place.map(EventPlace::fromDateline).orElse(null))
                            .append(event.eventDate()
                                    .map(date -> date.precision().label())
                                    .orElse(null))
                            .endRow();
                }
            }
        }
    }

    private Array array(Collection<String> values) throws SQLException {
        return connection.createArrayOf("VARCHAR", values.toArray());
    }

    /**
     * What the store needs to know of a story to see whether it must be written again.
     *
     * @param contentHash see {@link ContentHash}
     * @param coderVersion who coded it
     */
    record StoryState(String contentHash, String coderVersion) {}
}
