package org.detente.app;

/**
 * What the launcher found out about the terminal, since Java cannot tell one stream from another.
 *
 * @param colour whether results go to a terminal that shows colours
 * @param progress whether complaints go to a terminal, where a line may be written over
 */
public record Terminal(boolean colour, boolean progress) {
    /** Files and pipes. */
    public static final Terminal NONE = new Terminal(false, false);

    private static final String OUT = "detente.out.terminal";
    private static final String ERR = "detente.err.terminal";
    private static final String NO_COLOR = "NO_COLOR";

    static Terminal ofThisProcess() {
        String noColor = System.getenv(NO_COLOR);
        boolean colourAllowed = noColor == null || noColor.isEmpty();
        return new Terminal(Boolean.getBoolean(OUT) && colourAllowed, Boolean.getBoolean(ERR));
    }
}
