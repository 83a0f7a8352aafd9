package org.detente.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.actor.ActorEntry;
import org.detente.actor.ActorFileException;
import org.detente.actor.ActorFinder;
import org.detente.actor.ActorMeaning;
import org.detente.actor.Memberships;
import org.detente.model.ActorCode;
import org.detente.model.ActorKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom a name means. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows whom a name means on a day: every entry of the dictionaries, and which one counts and why.",
            "",
            "The name is looked up by itself; what a sentence adds (a title, a country, an earlier mention) is shown by"
                    + " detente explain.",
            ""
        })
final class ActorsShowCommand implements Callable<Integer> {
    private static final int WIDTH = 78;
    private static final int SUGGESTIONS = 12;

    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "The name, such as Lavrov or \"Supreme Court\".")
    private List<String> words = List.of();

    @Option(names = "--on", paramLabel = "DAY", description = "The day, such as 2014-03-18 (default: none).")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private OwnFiles own = new OwnFiles();

    ActorsShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String name = String.join(" ", words).strip();
        ActorFinder finder = finder();
        Optional<ActorMeaning> meaning = finder.meaning(name, day);
        if (meaning.isEmpty()) {
            List<String> similar = finder.namesWith(lastWord(name), SUGGESTIONS);
            throw new UsageException("No actor is called \"" + Words.clean(name) + "\"."
                    + (similar.isEmpty() ? "" : " There are: " + String.join("; ", similar) + "."));
        }
        PrintWriter out = session.out();
        String on = day.map(d -> " on " + d).orElse("");
        out.println(Words.clean(name) + on + ": "
                + meaning.get().code().map(ActorCode::value).orElse("not known"));
        print("  ", "why: " + meaning.get().why());
        meaning.get().entries().forEach(this::entry);
        memberships(meaning.get());
        return ExitCode.DONE;
    }

    private ActorFinder finder() {
        try {
            return ActorFinder.load(own.actors());
        } catch (ActorFileException e) {
            throw new UsageException("--actors: " + e.getMessage());
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void entry(ActorEntry entry) {
        String dates = entry.from().isEmpty() && entry.until().isEmpty()
                ? "always"
                : entry.from().map(LocalDate::toString).orElse("...") + " to "
                        + entry.until().map(LocalDate::toString).orElse("now") + (entry.isAbout() ? " (about)" : "");
        boolean holds = day.filter(entry::holdsOn).isPresent();
        session.out()
                .println(String.format(
                        Locale.ROOT,
                        "%s %-10s %-12s %s",
                        holds ? " *" : "  ",
                        entry.code(),
                        entry.kind().label(),
                        dates));
        print("      ", entry.name() + (entry.office().isEmpty() ? "" : ", " + entry.office()));
        print("      ", "\"" + entry.spelling() + "\", " + entry.where());
    }

    private void memberships(ActorMeaning meaning) {
        ActorEntry first = meaning.entries().get(0);
        Memberships memberships = Memberships.load();
        if (first.kind() == ActorKind.COUNTRY) {
            tell("belongs to", memberships.bodies(first.code().country(), day), "; ");
        } else if (first.kind() == ActorKind.ORGANIZATION) {
            tell("members", memberships.members(first.name(), day), " ");
        }
    }

    private void tell(String what, List<String> names, String between) {
        if (!names.isEmpty()) {
            print("  ", what + " (" + day.map(LocalDate::toString).orElse("now") + "): " + String.join(between, names));
        }
    }

    private void print(String indent, String line) {
        session.out().print(Words.wrapped(indent, Words.clean(line), WIDTH));
    }
}
