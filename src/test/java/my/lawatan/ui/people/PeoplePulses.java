package my.lawatan.ui.people;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Label;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.kit.rows.RowTable;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * What a pulse takes on the window's thread while 50,000 people are scrolled and filtered, and how long a letter takes until its lines
 * are there: {@code mvn -Pquick test -Dtest=PeoplePulses -Dpulses=yes}.
 */
@EnabledIfSystemProperty(named = "pulses", matches = ".+")
class PeoplePulses {
    private static final int PEOPLE = 50_000;
    private static final int WARM_UP = 300;
    private static final int PULSES = 1500;
    private static final String[] GIVEN =
            "José María|Ana Lucía|Begoña|Íñigo|François|Zoë|Björn|Łukasz|Aisha|Omar|Mei Ling|Wei Jun".split("\\|");
    private static final String[] FAMILY =
            "Quispe Mamani|Núñez del Prado|Fernández-Ortega|O’Connor|Müller|Kowalczyk|Tan|Lim|Rahman|Ñahui"
                    .split("\\|");

    @TempDir
    Path folder;

    private final List<Double> scrolling = new ArrayList<>();
    private final List<Double> typing = new ArrayList<>();
    private final List<Double> letters = new ArrayList<>();
    private RowTable<PersonRow> table;
    private TextField words;
    private PeopleViewModel model;

    @Test
    void scrollingAndTyping() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Workspace workspace = Workspace.create(
                SqliteStore.create(folder.resolve("many.lawatan")),
                many(),
                Label.of("edit.import", 1),
                Office.MORNING,
                "Officer",
                Platform::runLater);
        Background background = Background.thread("people", Platform::runLater);
        asyncFx(() -> show(stage, workspace, background)).get();
        for (int i = 0; i < 600 && asyncFx(() -> table.rows().size()).get() < PEOPLE; i++)
            TimeUnit.MILLISECONDS.sleep(100);
        CompletableFuture<Boolean> measured = new CompletableFuture<>();
        asyncFx(() -> measure(stage.getScene(), measured)).get();
        measured.get(5, TimeUnit.MINUTES);
        System.out.println("scrolling, a pulse: " + told(scrolling));
        System.out.println("typing, a pulse: " + told(typing));
        System.out.println("typing, a letter until its lines are there, by the clock: " + told(letters));
        asyncFx(() -> stage.hide()).get();
        background.close();
        workspace.close();
    }

    private static String told(List<Double> times) {
        Collections.sort(times);
        return String.format(
                java.util.Locale.ROOT,
                "median %.2f ms, p99 %.2f ms, worst %.2f ms of %d",
                times.get(times.size() / 2),
                times.get(times.size() * 99 / 100),
                times.get(times.size() - 1),
                times.size());
    }

    private static Trip many() {
        Random random = new Random(50_000);
        List<Item> items = new ArrayList<>(Fixtures.items());
        for (int i = items.size(); i < PEOPLE + 20; i++)
            items.add(Fixtures.person(
                    Id.named("many/" + i),
                    GIVEN[random.nextInt(GIVEN.length)],
                    FAMILY[random.nextInt(FAMILY.length)] + " " + i,
                    Side.values()[random.nextInt(4)]));
        return Trip.of(items);
    }

    private void show(Stage stage, Workspace workspace, Background background) {
        Fonts.load();
        Edits edits = new Edits(workspace::submit, Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        model = new PeopleViewModel(workspace, new Selection(), edits, Office.ENGLISH, background);
        PeopleView view =
                new PeopleView(model, Office.ENGLISH, () -> {}, new javafx.scene.layout.Region(), PeopleLists.NONE);
        Scene scene = new Scene(view, 1032, 776);
        Theme.LIGHT.apply(scene);
        Theme.LIGHT.apply();
        stage.setScene(scene);
        stage.show();
        @SuppressWarnings("unchecked")
        RowTable<PersonRow> there = (RowTable<PersonRow>) view.lookup("#people-table");
        table = there;
        words = (TextField) view.lookup("#people-filter");
    }

    // of this thread alone: on a busy machine the clock on the wall also counts the others' work
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void measure(Scene scene, CompletableFuture<Boolean> measured) {
        long[] begun = new long[1];
        int[] pulse = new int[1];
        long[] typedAt = new long[1];
        String typed = "mei ling tan 49";
        model.shown().subscribe(() -> {
            if (typedAt[0] != 0) letters.add((System.nanoTime() - typedAt[0]) / 1e6);
            typedAt[0] = 0;
        });
        scene.addPostLayoutPulseListener(() -> {
            int n = pulse[0] - WARM_UP;
            if (n < 0 || begun[0] == 0) return;
            (n < PULSES ? scrolling : typing).add((cpu() - begun[0]) / 1e6);
        });
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                begun[0] = cpu();
                int n = pulse[0]++;
                if (n < WARM_UP + PULSES) {
                    // a line, a page, and far away, as the wheel and the bar do it
                    table.scrollTo(
                            n % 3 == 0
                                    ? table.scrolled() + 40
                                    : n % 3 == 1 ? table.scrolled() + 700 : n * 7919L % 1_700_000);
                } else if (n % 10 == 0) {
                    int length = n / 10 % (typed.length() + 1);
                    typedAt[0] = System.nanoTime();
                    words.setText(typed.substring(0, length));
                }
                if (n < WARM_UP + PULSES + 1500) return;
                stop();
                measured.complete(true);
            }
        }.start();
    }
}
