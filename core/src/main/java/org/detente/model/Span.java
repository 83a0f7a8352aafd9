package org.detente.model;

/**
 * A stretch of a story's own text ({@link Story#fullText()}), in Java characters.
 *
 * @param start first character, from 0
 * @param end one past the last character
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must have 0 <= start <= end: " + start + " to " + end);
        }
    }

    /** The words this span cuts from a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the other span lies wholly in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
