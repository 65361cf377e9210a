package org.faxian.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What has been made of one commit, each thing once; engines keep one for each commit. Safe for many threads. */
public final class MadeOnce {
    private final Map<Class<?>, Thing> things = new ConcurrentHashMap<>();
    private Optional<Counted> years = Optional.empty();

    /** A thing that is made by the first who asks for it. */
    private static final class Thing {
        private Optional<Object> made = Optional.empty();

        private synchronized Object get(Supplier<?> make) {
            if (made.isEmpty()) {
                made = Optional.of(make.get());
            }
            return made.get();
        }
    }

    /** Figures and the day up to which they were counted. */
    private record Counted(LocalDate day, List<YearFigures> years) {}

    /** What is made of the commit once; while it is made, only those wait who need it. */
    public <T> T get(Class<T> type, Supplier<T> make) {
        return type.cast(things.computeIfAbsent(type, t -> new Thing()).get(make));
    }

    /** The figures of every year up to the day, which are counted once a day. */
    public synchronized List<YearFigures> years(LocalDate today, Supplier<List<YearFigures>> statistics) {
        if (years.filter(known -> known.day().equals(today)).isEmpty()) {
            years = Optional.of(new Counted(today, statistics.get()));
        }
        return years.orElseThrow().years();
    }
}
