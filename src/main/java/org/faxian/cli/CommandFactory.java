package org.faxian.cli;

import java.lang.reflect.Constructor;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.DocumentReader;
import org.faxian.language.Language;
import picocli.CommandLine;

/**
 * Creates commands and options, passing the clock, the document reader and the language to constructors that need them.
 *
 * @param documents the reader of files; it uses child processes, except in tests
 * @param language the language of everything that is printed for a person
 */
record CommandFactory(Clock clock, DocumentReader documents, Language language) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            List<Object> arguments = Arrays.stream(constructor.getParameterTypes())
                    .map(this::argument)
                    .flatMap(Optional::stream)
                    .toList();
            if (constructor.getParameterCount() > 0 && arguments.size() == constructor.getParameterCount()) {
                // Commands and options are made nowhere else, so that their constructors need not be public.
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(arguments.toArray()));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private Optional<Object> argument(Class<?> type) {
        return List.of(clock, documents, language).stream()
                .filter(type::isInstance)
                .map(Object.class::cast)
                .findFirst();
    }
}
