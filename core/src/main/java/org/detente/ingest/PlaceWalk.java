package org.detente.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The pipes and files of all places, each folder listed when it is its turn. Hidden files are left out, and links to
 * folders, which may go in circles.
 */
final class PlaceWalk implements Iterator<Place> {
    private final Deque<Place> ahead;

    PlaceWalk(List<Place> places) {
        this.ahead = new ArrayDeque<>(places);
    }

    /** The size of all files. */
    static long bytes(List<Place> places) {
        long sum = 0;
        for (PlaceWalk walk = new PlaceWalk(places); walk.hasNext(); ) {
            sum += walk.next() instanceof Place.File file ? file.path().toFile().length() : 0;
        }
        return sum;
    }

    @Override
    public boolean hasNext() {
        while (ahead.peek() instanceof Place.Folder folder) {
            ahead.pop();
            inside(folder).forEach(ahead::push);
        }
        return !ahead.isEmpty();
    }

    @Override
    public Place next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.pop();
    }

    /** Last name first. */
    private static List<Place> inside(Place.Folder folder) {
        List<Place> places = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder.path())) {
            for (Path child : children.sorted(Comparator.reverseOrder()).toList()) {
                String name = String.valueOf(child.getFileName());
                if (name.startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    places.add(new Place.Folder(child, folder.prefix() + name + "/"));
                } else if (Files.isRegularFile(child)) {
                    places.add(new Place.File(child, folder.prefix() + name));
                }
            }
            return places;
        } catch (IOException e) {
            throw new UnreadableInputException(folder.path() + ": the folder cannot be listed: " + e.getMessage(), e);
        }
    }
}
