package my.lawatan.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Language;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.Marking;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.VisitCategory;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Escapable;
import my.lawatan.ui.kit.Form;
import my.lawatan.ui.kit.Theme;

/** The panel of settings: the officer's own at the left, the trip's and its file at the right. */
public final class SettingsView extends StackPane implements Entrance, Escapable {
    private final Messages messages;
    private final List<Setting> settings = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private final UserViewModel user;
    private final TripSettingsViewModel trip;

    public SettingsView(UserViewModel user, TripSettingsViewModel trip, FileViewModel file, Messages messages) {
        this.user = user;
        this.trip = trip;
        this.messages = messages;
        getStyleClass().add("lw-veil");
        setId("settings");
        VBox left = new VBox(
                20,
                section("settings.user", userForm()),
                section("settings.file", new FileView(file, messages, this::toTheEnd)));
        VBox right = new VBox(20, section("settings.trip", tripForm()));
        for (VBox column : List.of(left, right)) {
            column.setMinWidth(300);
            column.setPrefWidth(460);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        Label title = new Label(messages.text("settings.title"));
        title.getStyleClass().add("lw-inspector-head");
        Label hint = new Label(messages.text("settings.away"));
        hint.getStyleClass().add("lw-muted");
        HBox head = new HBox(12, title, hint);
        head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        VBox page = new VBox(16, head, new HBox(40, left, right));
        page.getStyleClass().add("lw-settings");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    // what came up is measured first, else the end is where it was
    private void toTheEnd() {
        Platform.runLater(() -> {
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(1);
        });
    }

    private VBox section(String key, Node content) {
        Label head = new Label(messages.text(key));
        head.getStyleClass().add("lw-section-head");
        return new VBox(8, head, content);
    }

    private Form userForm() {
        Form form = new Form();
        TextField officer = line(form, "officer", user.officer);
        user.named().ifPresent(name -> form.wide(muted(messages.text("settings.officer.named", name))));
        form.wide(muted(messages.text("settings.officer.what")));
        officer.setPromptText(messages.text("settings.officer.prompt"));
        form.choice(
                "settings-theme",
                text("theme"),
                user.theme(),
                Arrays.asList(Theme.values()),
                t -> messages.text(t == Theme.DARK ? "settings.theme.dark" : "settings.theme.light"));
        form.choice(
                "settings-language",
                text("language"),
                user.language(),
                List.of(Language.EN, Language.MS, Language.ES),
                l -> messages.text("settings.language." + l.tag()));
        form.wide(muted(messages.text("settings.language.what")));
        form.choice(
                "settings-second",
                text("second"),
                user.second(),
                Arrays.asList(UserViewModel.Second.values()),
                s -> messages.text("settings.second." + Words.kebab(s.name())));
        TextField city = line(form, "second-city", user.city);
        city.disableProperty().bind(user.second().isNotEqualTo(UserViewModel.Second.CITY));
        form.wide(muted(messages.text("settings.second.what")));
        return form;
    }

    private Form tripForm() {
        Form form = new Form();
        line(form, "trip-title", trip.title);
        choice(form, "category", trip.category(), VisitCategory.values());
        line(form, "principal", trip.principal);
        line(form, "host-city", trip.hostCity);
        line(form, "host-zone", trip.hostZone);
        line(form, "home-city", trip.homeCity);
        line(form, "home-zone", trip.homeZone);
        line(form, "first-day", trip.firstDay);
        line(form, "last-day", trip.lastDay);
        ComboBox<Marking> marking = form.choice(
                "settings-marking", text("marking"), trip.marking(), Arrays.asList(Marking.values()), Marking::printed);
        marking.setDisable(trip.readOnly());
        CheckBox exercise = new CheckBox(messages.text("settings.exercise.what"));
        trip.exercise().subscribe(now -> exercise.setSelected(Boolean.TRUE.equals(now)));
        exercise.setOnAction(e -> trip.exercise().set(exercise.isSelected()));
        exercise.setDisable(trip.readOnly());
        form.plain("settings-exercise", text("exercise"), exercise);
        exercise.setAccessibleText(messages.text("settings.exercise.what"));
        choice(form, "prayer-method", trip.prayerMethod(), PrayerMethod.values());
        choice(form, "madhhab", trip.madhhab(), Madhhab.values());
        Label refused = new Label();
        refused.getStyleClass().add("lw-error");
        refused.textProperty().bind(trip.refused());
        form.wide(refused);
        form.wide(muted(messages.text(trip.readOnly() ? "settings.trip.read-only" : "settings.trip.what")));
        return form;
    }

    private <E extends Enum<E>> void choice(
            Form form, String name, javafx.beans.property.Property<E> value, E[] values) {
        form.choice("settings-" + name, text(name), value, Arrays.asList(values), messages::word)
                .setDisable(trip.readOnly());
    }

    private TextField line(Form form, String name, Setting setting) {
        TextField field = form.line("settings-" + name, text(name), setting.line(), null);
        boolean ofTrip = setting != user.officer && setting != user.city;
        field.setEditable(!ofTrip || !trip.readOnly());
        field.setOnAction(e -> setting.commit());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) setting.commit();
        });
        settings.add(setting);
        fields.add(field);
        return field;
    }

    private String text(String name) {
        return messages.text("settings." + name);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("lw-secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    public void enter() {
        // a scroll pane takes its content in with its looks, and only then a field can have the keyboard
        applyCss();
        fields.get(0).requestFocus();
    }

    @Override
    public boolean escape() {
        for (int i = 0; i < fields.size(); i++)
            if (fields.get(i).isFocused() && settings.get(i).restore()) return true;
        return false;
    }

    /** Takes what is still being typed, and follows the trip no longer. */
    public void close() {
        user.commitAll();
        trip.commitAll();
        user.close();
        trip.close();
    }
}
