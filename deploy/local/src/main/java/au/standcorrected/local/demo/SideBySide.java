package au.standcorrected.local.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people at the same time, but only so many as the machine can serve. */
final class SideBySide implements AutoCloseable {
    private static final int AT_ONCE = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    /** What each came to, in the order of the parts. Put the longest first, then all end soonest. */
    <T> List<T> all(List<Callable<T>> parts) throws IOException, InterruptedException {
        List<Future<T>> running = new ArrayList<>();
        parts.forEach(part -> running.add(threads.submit(part)));
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> one : running) {
                results.add(one.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException refused ? refused : new IOException(e.getCause());
        }
        return results;
    }

    /** Parts of which nobody needs to hear more than that they are made. */
    void make(List<Made> parts) throws IOException, InterruptedException {
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (Made part : parts) {
            calls.add(() -> {
                part.make();
                return true;
            });
        }
        all(calls);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
