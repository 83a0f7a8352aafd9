package org.detente.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.scoring.View.Unit;

/** The coded events of one sentence beside the gold ones, paired so that most match (augmenting paths, Kuhn 1955). */
final class Pairing {
    private final Map<Unit, GoldEvent> gold = new LinkedHashMap<>();
    private final Map<Unit, GoldEvent> coded = new LinkedHashMap<>();
    private final List<Unit> goldUnits;
    private final List<Unit> codedUnits;
    private final int[] goldOf;

    Pairing(View view, List<GoldEvent> goldEvents, List<GoldEvent> codedEvents) {
        goldEvents.stream().filter(view::counts).forEach(event -> gold.putIfAbsent(view.unit(event), event));
        codedEvents.stream().filter(view::counts).forEach(event -> coded.putIfAbsent(view.unit(event), event));
        goldUnits = new ArrayList<>(gold.keySet());
        codedUnits = new ArrayList<>(coded.keySet());
        goldOf = new int[codedUnits.size()];
        Arrays.fill(goldOf, -1);
        for (int g = 0; g < goldUnits.size(); g++) {
            place(g, new boolean[codedUnits.size()]);
        }
    }

    private boolean place(int g, boolean[] seen) {
        for (int c = 0; c < codedUnits.size(); c++) {
            if (!seen[c] && goldUnits.get(g).matches(codedUnits.get(c))) {
                seen[c] = true;
                if (goldOf[c] < 0 || place(goldOf[c], seen)) {
                    goldOf[c] = g;
                    return true;
                }
            }
        }
        return false;
    }

    Score score() {
        int found = (int) Arrays.stream(goldOf).filter(g -> g >= 0).count();
        int mirrored = 0;
        for (int c = 0; c < goldOf.length; c++) {
            mirrored += goldOf[c] < 0 && isMirror(codedUnits.get(c)) ? 1 : 0;
        }
        return new Score(found, codedUnits.size() - found - mirrored, goldUnits.size() - found);
    }

    /** A mutual act coded both ways is not one too many. */
    private boolean isMirror(Unit unit) {
        return Arrays.stream(goldOf)
                .anyMatch(g -> g >= 0
                        && goldUnits.get(g).isMutual()
                        && goldUnits.get(g).matches(unit));
    }

    /** Gold events with the coded one that was paired with each, if any. */
    List<Map.Entry<GoldEvent, Optional<GoldEvent>>> goldEvents() {
        List<Map.Entry<GoldEvent, Optional<GoldEvent>>> out = new ArrayList<>();
        for (int g = 0; g < goldUnits.size(); g++) {
            Optional<GoldEvent> found = Optional.empty();
            for (int c = 0; c < goldOf.length; c++) {
                found = goldOf[c] == g ? Optional.ofNullable(coded.get(codedUnits.get(c))) : found;
            }
            GoldEvent event = gold.get(goldUnits.get(g));
            if (event != null) {
                out.add(Map.entry(event, found));
            }
        }
        return out;
    }

    List<GoldEvent> codedEvents() {
        return new ArrayList<>(coded.values());
    }
}
