package my.lawatan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Object> told = new ArrayList<>();

    @Test
    void anOlderResultNeverComesAfterANewerRequest() throws InterruptedException {
        try (Background background = Background.thread("test", window::add)) {
            Background.Latest latest = background.latest(told::add);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            latest.ask(
                    () -> {
                        begun.countDown();
                        return waited(go);
                    },
                    told::add);
            begun.await();
            latest.ask(() -> "new", told::add);
            go.countDown();
            next();
            next();
            assertThat(told).containsExactly("new");
        }
    }

    @Test
    void aFailureComesBackUnlessItWasCancelled() throws InterruptedException {
        try (Background background = Background.thread("test", window::add)) {
            Background.Latest latest = background.latest(failure -> told.add(failure.getMessage()));
            latest.ask(
                    () -> {
                        throw new IllegalStateException("one");
                    },
                    told::add);
            next();
            latest.ask(
                    () -> {
                        throw new IllegalStateException("two");
                    },
                    told::add);
            latest.cancel();
            background.latest(told::add).ask(() -> "after", told::add);
            while (!told.contains("after")) next();
            assertThat(told).containsExactly("one", "after");
        }
    }

    private static String waited(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "old";
    }

    private void next() throws InterruptedException {
        window.poll(10, TimeUnit.SECONDS).run();
    }
}
