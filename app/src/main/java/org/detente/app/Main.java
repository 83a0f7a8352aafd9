package org.detente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.detente.model.ActorCode;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The command {@code detente}. */
@Command(
        name = "detente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news, codes who did what to whom, and measures how two states stand.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; rejected stories are told, and do not change this",
            "1:a fault in Detente itself",
            "2:the command was not understood",
            "3:an input could not be read, or gave nothing to code",
            "4:the store is in use by another process, or broken",
        },
        footer = {"", "First steps: detente quickstart"})
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8);
        System.exit(run(new Session(System.in, out, err, Terminal.ofThisProcess()), args));
    }

    /** Runs one command and gives its exit code; nothing is closed. */
    public static int run(Session session, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new QuickstartCommand(session));
        line.addSubcommand(new CodeCommand(session));
        line.addSubcommand(new ImportCommand(session));
        line.addSubcommand(new RelationsCommand(session));
        line.addSubcommand(new EventsCommand(session));
        line.addSubcommand(new ExplainCommand(session));
        line.addSubcommand(ActorsCommand.line(session));
        line.addSubcommand(new EvaluateCommand(session));
        line.addSubcommand(new GenerateCompletion());
        line.setOut(session.out());
        line.setErr(session.err());
        line.setColorScheme(Help.defaultColorScheme(session.terminal().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Words::day);
        line.registerConverter(ActorCode.class, Parties::of);
        Faults faults = new Faults(session);
        line.setParameterExceptionHandler(faults);
        line.setExecutionExceptionHandler(faults);
        try {
            return line.execute(args);
        } finally {
            session.out().flush();
            session.err().flush();
        }
    }
}
