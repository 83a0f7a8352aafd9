package org.detente.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What Detente knows of actors. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows whom a name means, and which names of your texts nobody knows.")
final class ActorsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    static CommandLine line(Session session) {
        return new CommandLine(new ActorsCommand())
                .addSubcommand(new ActorsShowCommand(session))
                .addSubcommand(new ActorsUnknownCommand(session));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: show or unknown.");
    }
}
