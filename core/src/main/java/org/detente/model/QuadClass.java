package org.detente.model;

/** Verbal or material, cooperation or conflict: the coarsest sorting of events, numbered 1 to 4 as GDELT does. */
public enum QuadClass {
    VERBAL_COOPERATION(1, "verbal cooperation"),
    MATERIAL_COOPERATION(2, "material cooperation"),
    VERBAL_CONFLICT(3, "verbal conflict"),
    MATERIAL_CONFLICT(4, "material conflict");

    private final int number;
    private final String title;

    QuadClass(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int number() {
        return number;
    }

    /** The name as people write it. */
    public String title() {
        return title;
    }
}
