package my.lawatan.bench;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.timeline.Aim;
import my.lawatan.ui.kit.timeline.Drag;
import my.lawatan.ui.kit.timeline.Timeline;

/**
 * The window of the program in which an item is dragged about for some hundred pulses. Prints what a pulse takes. Run as {@code DragWindow file}.
 */
public final class DragWindow {
    private final PulseClock clock = new PulseClock();
    private Drag drag;
    private Timeline timeline;
    private int days;
    private int pulse;

    private DragWindow() {}

    public static void main(String[] args) {
        OpenedWindow.of(
                args[0],
                shell -> shell.lookup(".timeline") instanceof Timeline there
                        && !there.getPlan().blocks().isEmpty(),
                60,
                shell -> new DragWindow().drag((Timeline) shell.lookup(".timeline")));
    }

    private void drag(Timeline there) {
        timeline = there;
        days = (int) timeline.getPlan().blocks().stream()
                .mapToInt(block -> block.day())
                .distinct()
                .count();
        ItemRef item = timeline.getPlan()
                .blocks()
                .get(timeline.getPlan().blocks().size() / 2)
                .item();
        drag = timeline.grab(item).orElseThrow();
        clock.watch(timeline.getScene());
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                clock.pulseBegins();
                step();
                if (pulse == PulseClock.WARM_UP) clock.count();
                if (pulse < PulseClock.WARM_UP + PulseClock.PULSES) return;
                stop();
                end();
            }
        }.start();
    }

    /** As a hand does it: up and down through the hours of each day, a few minutes a pulse. */
    private void step() {
        pulse++;
        int day = pulse / 60 % days;
        double minute = 7 * 60 + 600 * (0.5 + 0.5 * Math.sin(pulse / 20.0));
        drag.to(new Aim(day, minute), false);
    }

    private void end() {
        drag.abandon();
        System.out.println(clock.told(timeline.getPlan().blocks().size()));
        ((Stage) timeline.getScene().getWindow()).close();
    }
}
