package org.detente.app;

import java.io.PrintWriter;
import org.detente.ingest.UnreadableInputException;
import org.detente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in one line, and gives the exit code for it. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Session session;

    Faults(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        PrintWriter err = session.err();
        err.println(fault.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
            err.println("Help: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        session.out().flush();
        PrintWriter err = session.err();
        if (fault instanceof UsageException) {
            err.println(fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof UnreadableInputException) {
            err.println(fault.getMessage());
            return ExitCode.INPUT;
        }
        if (fault instanceof StoreException) {
            err.println(fault.getMessage());
            return ExitCode.STORE;
        }
        err.println("This is a fault in Detente. Please report it with these lines:");
        fault.printStackTrace(err);
        return ExitCode.FAULT;
    }
}
