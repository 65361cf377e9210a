package org.faxian.cli;

import java.lang.reflect.Constructor;
import java.time.Clock;
import org.faxian.ingest.DocumentReader;
import picocli.CommandLine;

/**
 * Makes commands and their options, giving those that ask for one the clock or the reader of files.
 *
 * @param documents reads files in child processes, or in a test in this one
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
