package org.detente.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.ingest.ExportLayout.Mark;
import org.detente.ingest.ReadResult.Read;

/** The stories of a text export; one without an id of its own is called by its file and place: {@code export#3}. */
final class ExportReader implements StoryReader {
    private final ExportLayout layout;

    ExportReader(ExportLayout layout) {
        this.layout = layout;
    }

    @Override
    public StorySource read(Origin origin, BufferedInputStream content) throws IOException {
        RecordGate gate = new RecordGate(content);
        return new Stories(origin, new BufferedReader(Encodings.reader(Packing.buffered(gate))), gate)::next;
    }

    private final class Stories {
        private final Origin origin;
        private final BufferedReader words;
        private final RecordGate gate;
        private long line;
        private long number;
        private boolean ended;

        Stories(Origin origin, BufferedReader words, RecordGate gate) {
            this.origin = origin;
            this.words = words;
            this.gate = gate;
        }

        Optional<ReadResult> next() throws IOException {
            List<String> story = new ArrayList<>();
            long begins = line + 1;
            try {
                while (!ended) {
                    String read = words.readLine();
                    line++;
                    ended = read == null;
                    Mark mark = read == null ? Mark.LAST : layout.mark(read);
                    if (read != null && mark != Mark.BEFORE) {
                        story.add(read);
                    }
                    boolean filled = !story.stream().allMatch(String::isBlank);
                    if (mark != Mark.INSIDE && filled) {
                        return Optional.of(told(story, begins));
                    }
                    if (!filled) {
                        story.clear();
                        begins = line + 1;
                    }
                }
                return Optional.empty();
            } catch (RecordGate.EndlessRecordException e) {
                ended = true;
                return Optional.of(origin.rejected(begins, String.valueOf(e.getMessage())));
            }
        }

        private ReadResult told(List<String> lines, long begins) {
            gate.next();
            number++;
            Draft draft = layout.read(lines);
            if (draft.get(StoryField.ID).isEmpty()) {
                draft.with(StoryField.ID, origin.id() + "#" + number);
            }
            try {
                return new Read(draft.story());
            } catch (IllegalArgumentException e) {
                return origin.rejected(begins, String.valueOf(e.getMessage()));
            }
        }
    }
}
