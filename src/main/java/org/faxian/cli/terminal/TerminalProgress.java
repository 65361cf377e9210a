package org.faxian.cli.terminal;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.faxian.desk.Progress;
import picocli.CommandLine;

/** Progress on standard error: a bar on a terminal, otherwise lines of text. */
public sealed interface TerminalProgress extends Progress {

    /** Starts a task; a task of fewer than two items is not displayed. */
    static Progress start(String task, int total) {
        if (total < 2) {
            return Progress.silent();
        }
        return CommandLine.Help.Ansi.AUTO.enabled() ? new Bar(task, total) : new Lines(task, total, System.err);
    }

    /** A bar with rate and time left. */
    final class Bar implements TerminalProgress {
        private final ProgressBar bar;

        private Bar(String task, int total) {
            this.bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setUpdateIntervalMillis(200)
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for every tenth of the task; none for a task of fewer than 100 items. */
    final class Lines implements TerminalProgress {
        private final String task;
        private final int total;
        private final PrintStream out;
        private final AtomicInteger done = new AtomicInteger();

        private Lines(String task, int total, PrintStream out) {
            this.task = task;
            this.total = total;
            this.out = out;
        }

        @Override
        public void step() {
            int now = done.incrementAndGet();
            int tenth = Math.max(1, total / 10);
            if (total >= 100 && now % tenth == 0) {
                out.println(task + " " + now + "/" + total);
            }
        }

        @Override
        public void close() {}
    }
}
