package my.lawatan.ui.programme;

import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.kit.timeline.Aim;
import my.lawatan.ui.kit.timeline.Drag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Pictures of the programme to be looked at: {@code mvn -Pquick test -Dtest=ProgrammePictures -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class ProgrammePictures {
    @TempDir
    Path folder;

    private int file;

    @Test
    void exercise() throws Exception {
        ProgrammeWindow window = open(Sample.of("exercise").latest());
        var lane = window.model.lane().get();
        asyncFx(() -> window.model.lane().set(Optional.empty())).get();
        picture(window, "exercise-all");
        asyncFx(() -> window.model.lane().set(lane)).get();
        asyncFx(() -> window.model.prayerTimes().set(true)).get();
        select(window, "Roundtable");
        picture(window, "exercise-pm");
        asyncFx(() -> Theme.DARK.apply()).get();
        picture(window, "exercise-pm-dark");
        asyncFx(() -> Theme.LIGHT.apply()).get();
        asyncFx(() -> window.view.timeline().trayShownProperty().set(true)).get();
        picture(window, "exercise-tray");
        asyncFx(() -> window.view.timeline().trayShownProperty().set(false)).get();
        asyncFx(() -> drag(window, "Roundtable", 1, 150)).get();
        picture(window, "exercise-drag");
        asyncFx(() -> Theme.DARK.apply()).get();
        picture(window, "exercise-drag-dark");
        asyncFx(() -> Theme.LIGHT.apply()).get();
    }

    @Test
    void atWork() throws Exception {
        ProgrammeWindow window = open(Sample.of("exercise").latest());
        select(window, "Press remarks");
        asyncFx(() -> window.view.timeline().editNew(window.view.timeline().freePlace()))
                .get();
        picture(window, "work-new");
        asyncFx(() -> window.view.timeline().requestFocus()).get();
        select(window, "Luncheon");
        asyncFx(() -> window.view.timeline().editTitle(item(window, "Luncheon")))
                .get();
        picture(window, "work-title");
        asyncFx(() -> window.view.timeline().requestFocus()).get();
        asyncFx(() -> window.workspace
                        .queued()
                        .apply(new my.lawatan.edit.MoveEvent(
                                id(window, "Luncheon"),
                                window.workspace
                                        .trip()
                                        .event(id(window, "Luncheon"))
                                        .when()
                                        .plusMinutes(-30))))
                .get()
                .get();
        asyncFx(() -> window.selection.selectAll(
                        java.util.List.of(item(window, "Press remarks"), item(window, "Luncheon"))))
                .get();
        picture(window, "work-clash");
        asyncFx(() -> window.view.timeline().zoom(2.2)).get();
        picture(window, "work-zoom");
        asyncFx(() -> window.view.timeline().zoom(1 / 2.2)).get();
        asyncFx(() -> window.view.timeline().scrollTo(new my.lawatan.ui.kit.timeline.plan.Moment(0, 1200)))
                .get();
        picture(window, "work-night");
    }

    private static my.lawatan.trip.Id<Event> id(ProgrammeWindow window, String title) {
        return my.lawatan.trip.Id.of(item(window, title).id().toString());
    }

    @Test
    void peru() throws Exception {
        ProgrammeWindow window = open(Sample.of("peru-2024").latest());
        asyncFx(() -> window.view.timeline().trayShownProperty().set(true)).get();
        picture(window, "peru");
    }

    private void drag(ProgrammeWindow window, String title, int days, int minutes) {
        ItemRef item = item(window, title);
        Drag drag = window.view.timeline().grab(item).orElseThrow();
        var block = window.view.timeline().getPlan().block(item).orElseThrow();
        drag.to(new Aim(block.day() + days, block.start() + minutes), false);
    }

    private void select(ProgrammeWindow window, String title) throws Exception {
        asyncFx(() -> window.selection.select(item(window, title))).get();
    }

    private static ItemRef item(ProgrammeWindow window, String title) {
        Event event = window.workspace.trip().events().stream()
                .filter(e -> e.when().timed() && e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
        return ItemRef.to(event);
    }

    private ProgrammeWindow open(Trip trip) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        return asyncFx(() -> new ProgrammeWindow(stage, folder.resolve("trip" + file++ + ".lawatan"), trip, 1032, 776))
                .get();
    }

    private void picture(ProgrammeWindow window, String name) throws Exception {
        waitForFxEvents();
        WritableImage image = asyncFx(() -> snapshot(window.view)).get();
        write(image, Path.of(System.getProperty("pictures")).resolve(name + ".png"));
    }

    private static WritableImage snapshot(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(1, 1));
        return node.snapshot(parameters, null);
    }

    static void write(WritableImage image, Path to) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", to.toFile());
    }
}
