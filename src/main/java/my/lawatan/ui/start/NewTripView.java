package my.lawatan.ui.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Cities.City;
import my.lawatan.text.Messages;
import my.lawatan.trip.Marking;
import my.lawatan.ui.kit.Form;
import my.lawatan.ui.kit.Line;

/** The form for a new trip, in the start page's own pane. */
final class NewTripView extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final NewTripViewModel model;
    private final Messages messages;
    private static final double OFFERS = 36;
    private final Form form = new Form();
    private final TextField title;

    /** @param choose asks for a file to make, given the one that is proposed
     * @param away puts the form away */
    NewTripView(NewTripViewModel model, Messages messages, Function<String, Optional<Path>> choose, Runnable away) {
        super(12);
        this.model = model;
        this.messages = messages;
        setId("new-trip");
        title = form.line("new-title", messages.text("start.new.title"), model.title, null);
        TextField host = line("host-city", model.hostCity, null);
        form.wide(offers(host, model.hostCity, model.hostZone));
        line("host-zone", model.hostZone, model.hostZoneHint());
        line("first-day", model.firstDay, model.firstDay.text().map(model::dayHint))
                .setPromptText(messages.text("start.new.first-day.prompt"));
        line("last-day", model.lastDay, model.lastDay.text().map(model::dayHint))
                .setPromptText(messages.text("start.new.last-day.prompt"));
        TextField home = line("home-city", model.homeCity, null);
        form.wide(offers(home, model.homeCity, model.homeZone));
        line("home-zone", model.homeZone, model.homeZoneHint());
        line("principal", model.principal, null).setPromptText(messages.text("start.new.principal.prompt"));
        form.choice(
                "new-marking",
                messages.text("start.new.marking"),
                model.marking(),
                Arrays.asList(Marking.values()),
                Marking::printed);
        title.setPromptText(messages.text("start.new.title.prompt"));
        host.setPromptText(messages.text("start.new.host-city.prompt"));
        file(choose);
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, trouble(), buttons(away));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.ESCAPE) return;
            e.consume();
            away.run();
        });
    }

    /** Puts the keyboard into the first field. */
    void enter() {
        title.requestFocus();
    }

    private Label head() {
        Label head = new Label(messages.text("start.new"));
        head.getStyleClass().add("lw-inspector-head");
        return head;
    }

    private TextField line(String name, Line line, javafx.beans.value.ObservableValue<String> hint) {
        TextField field = form.line("new-" + name, messages.text("start.new." + name), line, hint);
        field.setOnAction(e -> create());
        return field;
    }

    // what is typed is a city, or the beginning of one: a press takes it, with its zone
    private Node offers(TextField field, Line city, Line zone) {
        FlowPane offers = new FlowPane(8, 0);
        offers.getStyleClass().add("lw-offers");
        // its room is kept, so that nothing below it moves while one types
        offers.setMinHeight(OFFERS);
        offers.setPrefHeight(OFFERS);
        offers.setMaxHeight(OFFERS);
        Runnable show = () -> {
            List<City> cities = field.isFocused() ? model.cities(city.typed()) : List.of();
            if (!field.isFocused() && offers.getChildren().stream().anyMatch(Node::isFocused)) return;
            offers.getChildren()
                    .setAll(cities.stream()
                            .map(c -> offer(c, field, city, zone))
                            .toList());
            offers.setVisible(!cities.isEmpty());
        };
        city.text().subscribe(typed -> show.run());
        // a press on an offer takes the keyboard out of the field first
        field.focusedProperty().subscribe(focused -> {
            if (focused) show.run();
        });
        return offers;
    }

    private Hyperlink offer(City city, TextField field, Line into, Line zone) {
        Hyperlink link = new Hyperlink(city.toString());
        link.setAccessibleText(
                messages.text("start.new.offer", city.name(), city.zone().getId()));
        link.setOnAction(e -> {
            into.text().set(city.name());
            zone.text().set(city.zone().getId());
            field.requestFocus();
            field.end();
        });
        return link;
    }

    private void file(Function<String, Optional<Path>> choose) {
        TextField path = new TextField();
        path.getStyleClass().add("lw-boxed");
        path.textProperty().bindBidirectional(model.file.text());
        path.setId("new-file");
        path.setAccessibleText(messages.text("start.new.file"));
        path.setOnAction(e -> create());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button browse = new Button(messages.text("start.new.browse"));
        browse.getStyleClass().add("lw-small");
        browse.setId("new-browse");
        browse.setOnAction(e ->
                choose.apply(path.getText()).ifPresent(p -> model.file.text().set(p.toString())));
        Label error = new Label();
        error.getStyleClass().add("lw-error");
        error.setWrapText(true);
        model.file.error().subscribe(why -> {
            error.setText(why);
            error.setVisible(!why.isEmpty());
            error.setManaged(!why.isEmpty());
            path.pseudoClassStateChanged(WRONG, !why.isEmpty());
        });
        HBox line = new HBox(8, path, browse);
        line.setAlignment(Pos.CENTER_LEFT);
        form.plain("new-file-box", messages.text("start.new.file"), new VBox(2, line, error));
    }

    private Label trouble() {
        Label label = new Label();
        label.getStyleClass().add("lw-error");
        label.setWrapText(true);
        label.textProperty().bind(model.trouble());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private HBox buttons(Runnable away) {
        Button create = new Button(messages.text("start.new.create"));
        create.getStyleClass().setAll("button", "lw-primary");
        create.setId("new-create");
        create.setOnAction(e -> create());
        Button cancel = new Button(messages.text("start.new.cancel"));
        cancel.setId("new-cancel");
        cancel.setOnAction(e -> away.run());
        HBox buttons = new HBox(8, create, cancel);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void create() {
        if (model.create()) return;
        // the keyboard goes to the first field that is not taken
        lookupAll(".text-field").stream()
                .filter(f -> f.getPseudoClassStates().contains(WRONG))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
