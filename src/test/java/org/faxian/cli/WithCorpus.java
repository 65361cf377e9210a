package org.faxian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/**
 * Gives a test class an empty corpus for each parameter of type {@link TestCorpus}: the same one to the constructor, the
 * methods before a test and the test itself, another one to every test, and one for all tests to {@code @BeforeAll}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithCorpus.Maker.class)
public @interface WithCorpus {

    /** Makes the folders of corpora when they are asked for, and deletes them after the test or the class. */
    final class Maker extends TypeBasedParameterResolver<TestCorpus> {
        @Override
        public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
            return ExtensionContextScope.TEST_METHOD;
        }

        @Override
        public TestCorpus resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Store store = context.getStore(Namespace.create(WithCorpus.class));
            return store.computeIfAbsent(TestCorpus.class, key -> new Deleted(make()), Deleted.class)
                    .corpus();
        }

        private static TestCorpus make() {
            try {
                return new TestCorpus(Files.createTempDirectory("corpus"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A corpus whose folder is deleted when JUnit leaves the test or the class. */
    record Deleted(TestCorpus corpus) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            PathUtils.deleteDirectory(corpus.folder());
        }
    }
}
