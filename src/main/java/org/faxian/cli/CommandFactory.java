package org.faxian.cli;

import java.lang.reflect.Constructor;
import java.time.Clock;
import org.faxian.ingest.DocumentReader;
import picocli.CommandLine;

/**
 * Creates commands and options, passing the clock or the document reader to constructors that need one.
 *
 * @param documents the reader of files; it uses child processes, except in tests
 */
record CommandFactory(Clock clock, DocumentReader documents) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Clock.class) {
                return type.cast(constructor.newInstance(clock));
            }
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == DocumentReader.class) {
                return type.cast(constructor.newInstance(documents));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
