package my.lawatan.ui;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** What happens in a window from its opening to its end: something each minute, and at the end everything is given back in order. */
final class Lifetime {
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final List<Runnable> closed = new ArrayList<>();
    private final List<Runnable> eachMinute = new ArrayList<>();
    private final List<Supplier<Optional<Loss>>> guards = new ArrayList<>();
    private Timeline minutes;

    /** What is still being written by hand: submitted before anything is closed. */
    void beforeClosing(Runnable commit) {
        closing.addFirst(commit);
    }

    /** @param guard says what would be lost if the window closed now; asked before it does */
    void guard(Supplier<Optional<Loss>> guard) {
        guards.add(guard);
    }

    /** What would be lost if the window closed now; nothing if nothing would. */
    Optional<Loss> loss() {
        return guards.stream().flatMap(guard -> guard.get().stream()).findFirst();
    }

    void onClosing(Runnable close) {
        closing.addLast(close);
    }

    /** What may be given back only once the work that used it is over. */
    void afterWork(Runnable close) {
        closed.add(close);
    }

    void eachMinute(Runnable tick) {
        eachMinute.add(tick);
    }

    /** Each minute from now on, when the clock shows another one. */
    void begin(Clock clock) {
        long second = Math.floorMod(clock.instant().getEpochSecond(), 60L);
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), e -> tick()));
        minutes.setCycleCount(Animation.INDEFINITE);
        minutes.jumpTo(Duration.seconds(second));
        minutes.play();
    }

    /** Another minute has begun. */
    void tick() {
        eachMinute.forEach(Runnable::run);
    }

    /** @param threads on which work may still be going on */
    void end(Threads threads) {
        if (minutes != null) minutes.stop();
        closing.forEach(Runnable::run);
        threads.endWork();
        closed.forEach(Runnable::run);
        threads.endPapers();
    }
}
