package org.detente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.actor.SentenceActors;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.text.Word;

/** Checks the {@code where} of a sense against the words around its anchor. */
final class Conditions {
    private static final String ACTOR = "$actor";
    private static final String ANY = "$any";
    private static final String NONE = "$none";

    private static final int FEW = 4;

    private final Frame frame;
    private final SentenceActors actors;

    Conditions(Frame frame, SentenceActors actors) {
        this.frame = frame;
        this.actors = actors;
    }

    boolean hold(Sense sense) {
        boolean order = frame.isTelling() && sense.is(PloverType.REQUEST);
        return sense.where().entrySet().stream().allMatch(this::holds)
                && (!order || frame.slot("complement").stream().anyMatch(frame::isInfinitive));
    }

    /** What of a sense's conditions does not hold, in words. */
    String failing(Sense sense) {
        return sense.where().entrySet().stream()
                .filter(condition -> !holds(condition))
                .findFirst()
                .map(condition -> condition.getKey() + " is not "
                        + (condition.getValue().size() > FEW
                                ? String.join(", ", condition.getValue().subList(0, FEW)) + " ..."
                                : String.join(", ", condition.getValue())))
                .orElse("");
    }

    private boolean holds(Map.Entry<String, List<String>> condition) {
        List<Word> words = frame.slot(condition.getKey());
        List<String> wanted = condition.getValue();
        if (wanted.contains(NONE)) {
            return condition.getKey().equals("particle") ? !frame.hasParticle() : words.isEmpty();
        }
        if (wanted.contains(ANY)) {
            return !words.isEmpty();
        }
        return words.stream()
                .anyMatch(word -> names(wanted, word)
                        || wanted.contains(ACTOR) && !actors.named(word).isEmpty());
    }

    private boolean names(List<String> wanted, Word word) {
        return frame.lemmas(word).stream().anyMatch(wanted::contains);
    }

    /**
     * Words that a sense names in its conditions: they are part of its act and tell none of their own. The deed that
     * somebody is accused of is an act besides.
     */
    List<Integer> usedBy(Sense sense) {
        List<Integer> used = new ArrayList<>();
        boolean claim = sense.embeds().filter(Modality.ALLEGED::equals).isPresent();
        sense.where().forEach((slot, wanted) -> {
            if (claim && slot.equals("complement")) {
                return;
            }
            for (Word word : frame.slot(slot)) {
                if (names(wanted, word)) {
                    used.add(word.index());
                }
            }
        });
        return used;
    }
}
