package org.faxian.search.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Objects derived from one commit, each computed once; engines keep one instance per commit. Thread-safe. */
public final class CommitCache {
    private final Map<Class<?>, Thing> things = new ConcurrentHashMap<>();

    /** A lazily computed object. */
    private static final class Thing {
        private Optional<Object> made = Optional.empty();

        private synchronized Optional<Object> made() {
            return made;
        }

        private synchronized Object get(Supplier<?> make) {
            if (made.isEmpty()) {
                made = Optional.of(make.get());
            }
            return made.get();
        }
    }

    /** Returns the object of the type, computing it on first use. Only threads that need this type wait for it. */
    public <T> T get(Class<T> type, Supplier<T> make) {
        return type.cast(things.computeIfAbsent(type, t -> new Thing()).get(make));
    }

    /** Returns the object of the type if it has been computed. */
    public <T> Optional<T> made(Class<T> type) {
        return Optional.ofNullable(things.get(type)).flatMap(Thing::made).map(type::cast);
    }
}
