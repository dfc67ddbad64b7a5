package my.lawatan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least JavaFX window that there is: one label. The floor for the program's start. */
public final class MinimalWindow {
    private MinimalWindow() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("Lawatan"), 1280, 800));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses < 2) return;
                    stop();
                    ready();
                }
            }.start();
        }

        private static void ready() {
            try {
                Files.createFile(Path.of(System.getProperty("lawatan.ready-file")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (Boolean.getBoolean("lawatan.train")) Platform.exit();
        }
    }
}
