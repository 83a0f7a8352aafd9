package org.detente.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.CameoCode;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.model.QuadClass;

/**
 * One way of telling one kind of act; the fields are told in {@code docs/patterns.md}.
 *
 * @param id unique name, shown to the user as the reason
 * @param anchor part of speech of the word that tells the act
 * @param lemmas that word
 * @param where conditions: slot to lemmas or special values
 * @param type PLOVER type; empty for plain statements
 * @param mode PLOVER mode or context
 * @param cameo CAMEO code
 * @param source slots in which the source is looked for, in order
 * @param target slots in which the target is looked for, in order
 * @param reciprocal whether the act is mutual
 * @param targetless whether it counts without a target
 * @param sourceless whether it counts without a source
 * @param silent whether these words tell no act at all and only keep other senses from being found
 * @param embeds what acts told inside it become
 * @param examples sentences that must and must not give it
 */
record Sense(
        String id,
        Anchor anchor,
        List<String> lemmas,
        Map<String, List<String>> where,
        Optional<PloverType> type,
        Optional<String> mode,
        CameoCode cameo,
        List<String> source,
        List<String> target,
        boolean reciprocal,
        boolean targetless,
        boolean sourceless,
        boolean silent,
        Optional<Modality> embeds,
        Examples examples) {

    /** Whether it tells an act of that type. */
    boolean is(PloverType wanted) {
        return type.filter(wanted::equals).isPresent();
    }

    /** Whether it tells words spoken at somebody, who may answer them. */
    boolean isSpokenAt() {
        return type.filter(t -> t == PloverType.ACCUSE || t == PloverType.REQUEST || t == PloverType.THREATEN)
                .isPresent();
    }

    /** Whether it tells a hostile deed. */
    boolean isHostile() {
        return type.filter(t -> t.quadClass() == QuadClass.MATERIAL_CONFLICT).isPresent();
    }

    /** Whether it tells conflict, in words or deeds. */
    boolean isConflict() {
        return isHostile()
                || type.filter(t -> t.quadClass() == QuadClass.VERBAL_CONFLICT).isPresent();
    }

    /** Whether it tells cooperation, in words or deeds. */
    boolean isCooperative() {
        return type.filter(t -> t.quadClass() == QuadClass.VERBAL_COOPERATION
                        || t.quadClass() == QuadClass.MATERIAL_COOPERATION)
                .isPresent();
    }

    /** Whether it tells a deed rather than words. */
    boolean isDeed() {
        return isHostile()
                || type.filter(t -> t.quadClass() == QuadClass.MATERIAL_COOPERATION)
                        .isPresent();
    }

    /** Sentences beside a sense: {@code match} as "sentence => SOURCE > TARGET", {@code not} as the sentence alone. */
    record Examples(List<String> match, List<String> not) {}

    /** Part of speech of the word that tells the act, with the slots where its parties usually stand. */
    enum Anchor {
        VERB(List.of("subject"), List.of("object")),
        NOUN(
                List.of("possessive", "modifier", "by", "subject", "from", "of"),
                List.of("on", "against", "with", "to", "of")),
        ADJECTIVE(List.of("subject"), List.of("about", "over", "with", "at", "by", "of")),
        AUXILIARY(List.of("speaker"), List.of("subject"));

        private final List<String> defaultSource;
        private final List<String> defaultTarget;

        Anchor(List<String> defaultSource, List<String> defaultTarget) {
            this.defaultSource = defaultSource;
            this.defaultTarget = defaultTarget;
        }

        List<String> defaultSource() {
            return defaultSource;
        }

        List<String> defaultTarget() {
            return defaultTarget;
        }
    }
}
