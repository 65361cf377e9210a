package org.faxian.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Parallel work on a list with one thread per core; results keep the order of the list. */
public final class Parallel {
    private Parallel() {}

    /**
     * Applies the function to each element and returns the results in the order of the list.
     *
     * @throws RuntimeException the first exception thrown by the function
     */
    public static <T, R> List<R> map(List<T> things, Progress progress, Function<T, R> work) {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<R>> pending = things.stream()
                    .map(thing -> threads.submit(() -> {
                        R result = work.apply(thing);
                        progress.step();
                        return result;
                    }))
                    .toList();
            List<R> results = new ArrayList<>(pending.size());
            for (Future<R> future : pending) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading files: run the command again", e);
        }
    }
}
