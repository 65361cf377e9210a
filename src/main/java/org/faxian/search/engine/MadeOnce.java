package org.faxian.search.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What has been made of one commit, each thing once; engines keep one for each commit. Safe for many threads. */
public final class MadeOnce {
    private final Map<Class<?>, Thing> things = new ConcurrentHashMap<>();

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

    /** What is made of the commit once; while it is made, only those wait who need it. */
    public <T> T get(Class<T> type, Supplier<T> make) {
        return type.cast(things.computeIfAbsent(type, t -> new Thing()).get(make));
    }
}
