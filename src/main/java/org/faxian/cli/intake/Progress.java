package org.faxian.cli.intake;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine;

/** Tells a person how far long work has come: a bar on a terminal, plain lines otherwise. */
public interface Progress extends AutoCloseable {
    /** One more is done; safe for threads. */
    void step();

    @Override
    void close();

    /** Says nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /** The progress of work on so many things, told on the standard error output. */
    static Progress of(String task, int total) {
        if (total < 2) {
            return silent();
        }
        return CommandLine.Help.Ansi.AUTO.enabled() ? new Bar(task, total) : new Lines(task, total, System.err);
    }

    /** A bar with rate and time left. */
    final class Bar implements Progress {
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

    /** A line for every tenth. */
    final class Lines implements Progress {
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
