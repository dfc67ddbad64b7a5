package my.lawatan.ui.kit;

import javafx.animation.AnimationTimer;

/** Work that can wait until the window is on the screen. */
public final class Frames {
    /** The second pulse comes when what the first one drew is seen. */
    private static final int UNTIL_SEEN = 2;

    private Frames() {}

    /** Runs {@code then} on the window's thread once what is in the windows now can be seen. */
    public static void seen(Runnable then) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames < UNTIL_SEEN) return;
                stop();
                then.run();
            }
        }.start();
    }
}
