package my.lawatan.ui.briefs;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Something that is done once nothing has happened for a moment. */
public interface Pause {
    /** Typing that stops for so long is a thought that is finished, and so an edit of its own. */
    Duration OF_TYPING = Duration.millis(1_200);

    /** Waits anew. */
    void restart();

    /** Waits no more. */
    void stop();

    /** What is done when typing stops. */
    static Pause ofTyping(Runnable then) {
        PauseTransition pause = new PauseTransition(OF_TYPING);
        pause.setOnFinished(e -> then.run());
        return new Pause() {
            @Override
            public void restart() {
                pause.playFromStart();
            }

            @Override
            public void stop() {
                pause.stop();
            }
        };
    }
}
