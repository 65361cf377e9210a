package org.faxian.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a test class a server over the fictional corpus in its field of type {@link RunningServer}: one for all tests if
 * the field is static, otherwise one for each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithServer.Starter.class)
public @interface WithServer {

    /** Starts the servers before the methods of the test class run, and stops them afterwards. */
    final class Starter implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) throws IllegalAccessException {
            for (Field field : fields(context, true)) {
                field.set(null, RunningServer.start());
            }
        }

        @Override
        public void beforeEach(ExtensionContext context) throws IllegalAccessException {
            for (Field field : fields(context, false)) {
                field.set(context.getRequiredTestInstance(), RunningServer.start());
            }
        }

        @Override
        public void afterEach(ExtensionContext context) throws IllegalAccessException {
            for (Field field : fields(context, false)) {
                ((RunningServer) field.get(context.getRequiredTestInstance())).close();
            }
        }

        @Override
        public void afterAll(ExtensionContext context) throws IllegalAccessException {
            for (Field field : fields(context, true)) {
                ((RunningServer) field.get(null)).close();
            }
        }

        private static List<Field> fields(ExtensionContext context, boolean areStatic) {
            List<Field> fields = Arrays.stream(context.getRequiredTestClass().getDeclaredFields())
                    .filter(field -> field.getType() == RunningServer.class)
                    .filter(field -> Modifier.isStatic(field.getModifiers()) == areStatic)
                    .toList();
            fields.forEach(field -> field.setAccessible(true));
            return fields;
        }
    }
}
