package matome.workbook;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on a workbook from outside, which may take only so long. */
final class Deadline {

    private Deadline() {}

    /** A thread cannot be stopped from outside; one that is given up ends at its next look at the budget. */
    static <T> T within(Duration time, Callable<T> work) throws ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread watched = new Thread(task, "marking");
        watched.setDaemon(true);
        watched.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working on a workbook", e);
        }
    }
}
