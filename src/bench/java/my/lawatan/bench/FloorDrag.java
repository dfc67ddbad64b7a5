package my.lawatan.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/** The least that a drag can cost: one rectangle moves in a window of the same size. */
public final class FloorDrag {
    private FloorDrag() {}

    public static void main(String[] args) {
        PulseClock.prepare();
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        private final PulseClock clock = new PulseClock();
        private final Rectangle ghost = new Rectangle(120, 44);
        private int pulse;

        @Override
        public void start(Stage stage) {
            Scene scene = new Scene(new Pane(ghost), 1440, 900);
            stage.setScene(scene);
            stage.show();
            clock.watch(scene);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    clock.pulseBegins();
                    step();
                    if (pulse == PulseClock.WARM_UP) clock.count();
                    if (pulse < PulseClock.WARM_UP + PulseClock.PULSES) return;
                    stop();
                    System.out.println(clock.told(1));
                    Platform.exit();
                }
            }.start();
        }

        private void step() {
            pulse++;
            ghost.relocate(100 + pulse / 60 % 5 * 200, 400 + 300 * Math.sin(pulse / 20.0));
        }
    }
}
