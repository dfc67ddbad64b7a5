package my.lawatan.ui.briefs;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import my.lawatan.edit.WriteBrief;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/**
 * What a pulse takes on the window's thread while a letter is typed every third pulse with the page beside it, and how long the
 * page takes to follow a letter: {@code mvn -Pquick test -Dtest=TypingPulses -Dpulses=yes}.
 */
@EnabledIfSystemProperty(named = "pulses", matches = ".+")
class TypingPulses {
    private static final int WARM_UP = 120;
    private static final int PULSES = 300;
    private static final int LETTERS = 6;

    @TempDir
    Path folder;

    private Workspace workspace;
    private BriefsViewModel model;
    private PageMaker maker;
    private Background background;
    private Background previews;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("exercise.lawatan");
        Samples.write(Sample.of("exercise"), file, Office.MORNING);
        workspace = Workspace.open(SqliteStore.open(file), Office.MORNING, "Officer", Platform::runLater);
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        asyncFx(() -> {
                    model.commitAll();
                    model.close();
                    stage.hide();
                })
                .get();
        background.close();
        previews.close();
        maker.close();
        workspace.close();
    }

    private void show(Brief brief) {
        background = Background.thread("background", Platform::runLater);
        previews = Background.thread("previews", Platform::runLater);
        maker = new PageMaker(workspace::versions, workspace::versionTrip, Office.MORNING);
        Selection selection = new Selection();
        model = new BriefsViewModel(
                workspace,
                selection,
                new Edits(workspace::submit, Platform::runLater, TypingPulses::fail),
                Office.MORNING,
                Office.ENGLISH,
                background,
                new PageModel(maker, previews, Office.ENGLISH, TypingPulses::fail),
                Pause::ofTyping);
        Fonts.load();
        Scene scene = new Scene(new BriefsView(model, Office.ENGLISH, () -> {}), 1032, 776);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        selection.select(ItemRef.to(brief));
    }

    private static void fail(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5_000, 19_000})
    void typing(int characters) throws Exception {
        Brief brief = workspace.trip().briefs().stream()
                .filter(b -> b.number().equals("3"))
                .findFirst()
                .orElseThrow();
        String words = "Some words of a brief that is long. ".repeat(characters / 36);
        workspace.apply(new WriteBrief(brief.id(), BriefHead.OUR_RESPONSE, Text.en(words)));
        asyncFx(() -> show(brief)).get();
        TextArea area = (TextArea) stage.getScene().lookup("#head-our-response");
        asyncFx(() -> {
                    area.requestFocus();
                    area.end();
                })
                .get();
        CompletableFuture<double[]> measured = new CompletableFuture<>();
        asyncFx(() -> measure(area, measured)).get();
        double[] times = measured.get(5, TimeUnit.MINUTES);
        double[] follows = new double[LETTERS];
        for (int i = 0; i < LETTERS; i++) follows[i] = follow(area);
        Arrays.sort(times);
        Arrays.sort(follows);
        System.out.printf(
                "%,d characters: work per pulse median %.2f ms, p99 %.2f ms, worst %.2f ms; page follows in median %.0f ms, p95 %.0f ms, worst %.0f ms%n",
                characters,
                times[PULSES / 2],
                times[PULSES * 99 / 100],
                times[PULSES - 1],
                follows[LETTERS / 2],
                follows[LETTERS * 95 / 100],
                follows[LETTERS - 1]);
    }

    // of this thread alone: on a busy machine the clock on the wall also counts the others' work
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** From one pulse to the next, so that what arrives between them counts too. */
    private static void measure(TextArea area, CompletableFuture<double[]> measured) {
        double[] times = new double[PULSES];
        new AnimationTimer() {
            private int pulse;
            private long before = cpu();

            @Override
            public void handle(long now) {
                long here = cpu();
                int n = pulse++ - WARM_UP;
                if (n >= 0 && n < PULSES) times[n] = (here - before) / 1e6;
                before = here;
                if (n >= PULSES) {
                    stop();
                    measured.complete(times);
                } else if (pulse % 3 == 0) {
                    area.appendText(pulse % 18 == 0 ? " " : "e");
                }
            }
        }.start();
    }

    /** Until what was typed is saved and its page is drawn: two pages that are the same one after the other. */
    private void settle() throws Exception {
        Object seen = null;
        for (Object now = pages(); seen != now || !saved(); now = pages()) {
            seen = now;
            TimeUnit.MILLISECONDS.sleep(700);
        }
    }

    private Object pages() throws Exception {
        return asyncFx(() -> model.page.pages().get()).get();
    }

    private boolean saved() throws Exception {
        return asyncFx(() -> model.head(BriefHead.OUR_RESPONSE).saved().get()).get();
    }

    /** From a letter to the page that shows it, when nothing else is being drawn. */
    private double follow(TextArea area) throws Exception {
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        InvalidationListener listener = pages -> drawn.complete(System.nanoTime());
        long[] typed = new long[1];
        settle();
        asyncFx(() -> {
                    model.page.pages().addListener(listener);
                    typed[0] = System.nanoTime();
                    area.appendText("f");
                })
                .get();
        double took = (drawn.get(1, TimeUnit.MINUTES) - typed[0]) / 1e6;
        asyncFx(() -> model.page.pages().removeListener(listener)).get();
        return took;
    }
}
