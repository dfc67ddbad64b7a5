package my.lawatan.ui.briefs;

import java.util.ArrayList;
import java.util.List;

/** Pauses that are over when the test says so. */
final class Typist {
    private final List<Held> pauses = new ArrayList<>();

    private static final class Held implements Pause {
        private final Runnable then;
        private boolean running;

        Held(Runnable then) {
            this.then = then;
        }

        @Override
        public void restart() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        void over() {
            if (running) {
                running = false;
                then.run();
            }
        }
    }

    Pause pause(Runnable then) {
        Held held = new Held(then);
        pauses.add(held);
        return held;
    }

    /** Nothing was typed for a while. */
    void pauses() {
        List.copyOf(pauses).forEach(Held::over);
    }
}
