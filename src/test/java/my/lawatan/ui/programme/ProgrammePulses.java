package my.lawatan.ui.programme;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import my.lawatan.ui.kit.timeline.Aim;
import my.lawatan.ui.kit.timeline.Drag;
import my.lawatan.ui.kit.timeline.plan.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** What a pulse takes on the window's thread while one of 1,200 items is dragged: {@code mvn -Pquick test -Dtest=ProgrammePulses -Dpulses=yes}. */
@EnabledIfSystemProperty(named = "pulses", matches = ".+")
class ProgrammePulses {
    private static final int WARM_UP = 300;
    private static final int PULSES = 900;

    @TempDir
    Path folder;

    @Test
    void dragging() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        ProgrammeWindow window = asyncFx(() ->
                        new ProgrammeWindow(stage, folder.resolve("big.lawatan"), LargeVisit.of(1_200, 5), 1240, 776))
                .get();
        asyncFx(() -> window.model.lane().set(Optional.empty())).get();
        CompletableFuture<double[]> measured = new CompletableFuture<>();
        asyncFx(() -> measure(window, measured)).get();
        double[] times = measured.get(3, TimeUnit.MINUTES);
        Arrays.sort(times);
        System.out.printf(
                "%d items: median %.2f ms, p99 %.2f ms, worst %.2f ms; painted %d times%n",
                window.view.timeline().getPlan().blocks().size(),
                times[PULSES / 2],
                times[PULSES * 99 / 100],
                times[PULSES - 1],
                window.view.timeline().paintings());
        asyncFx(() -> window.stage.hide()).get();
        window.workspace.close();
    }

    // of this thread alone: on a busy machine the clock on the wall also counts the others' work
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void measure(ProgrammeWindow window, CompletableFuture<double[]> measured) {
        Block block = window.view.timeline().getPlan().blocks().get(600);
        Drag drag = window.view.timeline().grab(block.item()).orElseThrow();
        double[] times = new double[PULSES];
        long[] begun = new long[1];
        int[] pulse = new int[1];
        Runnable layoutDone = () -> {
            int n = pulse[0] - WARM_UP;
            if (n >= 0 && n < PULSES) times[n] = (cpu() - begun[0]) / 1e6;
        };
        window.stage.getScene().addPostLayoutPulseListener(layoutDone);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun[0] = cpu();
                pulse[0]++;
                drag.to(new Aim(pulse[0] / 60 % 5, 7 * 60 + 600 * (0.5 + 0.5 * Math.sin(pulse[0] / 20.0))), true);
                if (pulse[0] < WARM_UP + PULSES) return;
                stop();
                drag.abandon();
                measured.complete(times);
            }
        }.start();
    }
}
