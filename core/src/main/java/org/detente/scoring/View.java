package org.detente.scoring;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Modality;
import org.detente.model.PloverType;

/** What of an event a score looks at. */
public enum View {
    /** Source, type and target of asserted events: the headline figure. */
    TRIPLE(true),
    /** The same whatever the modality. */
    ANYMOD(false),
    /** The type alone. */
    TYPE(true),
    /** Source, quad class and target. */
    QUAD(true),
    /** Source and target alone. */
    ACTORS(true);

    private final boolean onlyAsserted;

    View(boolean onlyAsserted) {
        this.onlyAsserted = onlyAsserted;
    }

    boolean counts(GoldEvent event) {
        return !event.types().isEmpty() && (!onlyAsserted || event.modality() == Modality.ASSERTED);
    }

    /** What is looked at, comparable between gold and coded events. */
    Unit unit(GoldEvent event) {
        Optional<String> source = this == TYPE ? Optional.empty() : event.source();
        Optional<String> target = this == TYPE ? Optional.empty() : event.target();
        boolean mutual = this != TYPE && event.isMutual();
        boolean turn = mutual && target.orElse("").compareTo(source.orElse("")) < 0;
        return new Unit(turn ? target : source, labels(event.types()), turn ? source : target, mutual);
    }

    private Set<String> labels(Set<PloverType> types) {
        Set<String> labels = new TreeSet<>();
        for (PloverType type : types) {
            labels.add(
                    switch (this) {
                        case TRIPLE, ANYMOD, TYPE -> type.name();
                        case QUAD -> String.valueOf(type.quadClass().number());
                        case ACTORS -> "any";
                    });
        }
        return labels;
    }

    /** One distinct thing in a sentence. */
    record Unit(Optional<String> source, Set<String> labels, Optional<String> target, boolean isMutual) {
        boolean matches(Unit coded) {
            return same(coded.source, coded.target, coded.labels)
                    || (isMutual || coded.isMutual) && same(coded.target, coded.source, coded.labels);
        }

        private boolean same(Optional<String> from, Optional<String> to, Set<String> others) {
            return labels.stream().anyMatch(others::contains)
                    && (source.isEmpty() || source.equals(from))
                    && (target.isEmpty() || target.equals(to));
        }
    }
}
