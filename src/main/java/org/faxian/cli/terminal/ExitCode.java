package org.faxian.cli.terminal;

/** The exit codes of commands. */
public final class ExitCode {
    /** Some files failed; each of them is named. */
    public static final int SOME_FAILED = 1;
    /** The command was used wrongly. */
    public static final int USAGE = 2;
    /** The command could not be carried out. */
    public static final int FAILED = 3;

    private ExitCode() {}
}
