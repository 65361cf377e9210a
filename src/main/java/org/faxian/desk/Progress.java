package org.faxian.desk;

import org.faxian.language.Message;

/** The progress of one long task; closed when the task ends. */
public interface Progress extends AutoCloseable {
    /** Counts one more item as done; thread-safe. */
    void step();

    @Override
    void close();

    /** Returns a progress that displays nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /** Starts the display of a task, on a terminal or elsewhere. */
    @FunctionalInterface
    interface Display {
        /** Begins a task with the given number of items. */
        Progress start(Message task, int total);

        /** Returns a display that shows nothing. */
        static Display none() {
            return (task, total) -> silent();
        }
    }
}
