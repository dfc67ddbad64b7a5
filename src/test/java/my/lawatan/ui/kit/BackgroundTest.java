package my.lawatan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
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

    @Test
    void workThatNobodyWantsEndsWhereItNextSaysHowFarItIs() throws InterruptedException {
        try (Background background = Background.thread("test", window::add)) {
            Background.Latest latest = background.latest(told::add);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            List<Integer> steps = new CopyOnWriteArrayList<>();
            latest.watch(
                    far -> {
                        for (int i = 0; i < 1000; i++) {
                            steps.add(i);
                            far.accept(i / 1000.0);
                            begun.countDown();
                            if (i == 0) waited(go);
                        }
                        return "all";
                    },
                    told::add,
                    told::add);
            begun.await();
            latest.cancel();
            go.countDown();
            background.latest(told::add).ask(() -> "after", told::add);
            while (!told.contains("after")) next();
            assertThat(steps).containsExactly(0, 1);
            assertThat(told).containsExactly("after");
        }
    }

    @Test
    void howFarItIsIsToldAHundredTimesAtMostAndNeverBackwards() throws InterruptedException {
        try (Background background = Background.thread("test", window::add)) {
            background
                    .latest(told::add)
                    .watch(
                            far -> {
                                for (int i = 0; i < 5000; i++) far.accept(i / 5000.0);
                                far.accept(0.3);
                                return "all";
                            },
                            told::add,
                            told::add);
            while (!told.contains("all")) next();
            assertThat(told).hasSize(101).startsWith(0.0, 0.01).endsWith(0.99, "all");
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
