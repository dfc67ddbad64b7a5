package my.lawatan.ui.programme;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Messages;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Theme;
import my.lawatan.ui.programme.quick.QuickPopup;
import my.lawatan.workspace.Workspace;

/** The programme of a trip in a file, in a window without a shell. */
final class ProgrammeWindow {
    static final Clock MORNING = Clock.fixed(Instant.parse("2024-11-14T14:41:00Z"), ZoneOffset.UTC);

    final Workspace workspace;
    final Selection selection = new Selection();
    final List<String> said = new ArrayList<>();
    final ProgrammeViewModel model;
    final ProgrammeView view;
    final TestBoard board = new TestBoard();
    final Stage stage;

    /** Opens it on the JavaFX thread. */
    ProgrammeWindow(Stage stage, Path file, Trip trip, double width, double height) {
        this(stage, made(file, trip), width, height);
    }

    ProgrammeWindow(Stage stage, Workspace workspace, double width, double height) {
        this.stage = stage;
        this.workspace = workspace;
        Fonts.load();
        Messages messages = new Messages(Language.EN);
        Edits edits = new Edits(workspace.queued()::apply, Platform::runLater, failure -> said.add("FAULT " + failure));
        model = new ProgrammeViewModel(workspace, edits, new LiveChecks(MORNING), MORNING, messages, said::add);
        view = new ProgrammeView(
                model,
                selection,
                messages,
                QuickPopup.late(model, messages),
                new Selected(model, selection, messages, board),
                Map.of());
        Scene scene = new Scene(view, width, height);
        Theme.LIGHT.apply(scene);
        Theme.LIGHT.apply();
        stage.setScene(scene);
        stage.show();
        view.timeline().requestFocus();
    }

    private static Workspace made(Path file, Trip trip) {
        return Workspace.create(
                SqliteStore.create(file), trip, Label.of("edit.together", "1"), MORNING, "Officer", Platform::runLater);
    }
}
