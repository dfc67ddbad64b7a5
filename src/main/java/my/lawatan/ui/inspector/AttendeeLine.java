package my.lawatan.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import my.lawatan.text.Messages;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.ui.kit.Pressable;

/**
 * A line of a list in the inspector: a round badge where there is one, a name and what is said below it, which can be pressed, and a state
 * at the right. What is too long for the line goes on in the next one.
 */
final class AttendeeLine extends HBox {
    private static final double PLACE = 18;

    private final Pressable texts;

    AttendeeLine(String badge, String name, String below, Runnable press, Node state) {
        super(8);
        getStyleClass().add("lw-line");
        setAlignment(Pos.CENTER_LEFT);
        Label first = Sections.wrapped(name);
        Label second = Sections.wrapped(below);
        second.getStyleClass().add("lw-secondary");
        texts = new Pressable(press, first);
        if (!below.isEmpty()) texts.getChildren().add(second);
        texts.setAccessibleText(below.isEmpty() ? name : name + ", " + below);
        texts.setMaxWidth(Double.MAX_VALUE);
        texts.setMinWidth(0);
        setHgrow(texts, Priority.ALWAYS);
        if (!badge.isEmpty()) getChildren().add(round(badge));
        getChildren().addAll(texts, state);
    }

    private static Label round(String badge) {
        Label round = new Label(badge);
        round.getStyleClass().add("lw-round");
        return round;
    }

    /** Says where it stands in the order of its side, and why; whom an officer put there says so on the line itself. */
    void placed(Attendees.Place place) {
        Label number = new Label(place.number());
        number.getStyleClass().add("lw-secondary");
        number.setMinWidth(PLACE);
        number.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(0, number);
        texts.setAccessibleText(texts.getAccessibleText() + ". " + place.why());
        Tooltip.install(texts, new Tooltip(place.why()));
        Label why = Sections.wrapped(place.why());
        why.getStyleClass().add(place.byHand() ? "lw-warn-text" : "lw-secondary");
        texts.getChildren().add(why);
        if (place.byHand()) return;
        // the others say it while the keyboard is on them
        why.visibleProperty().bind(texts.focusedProperty());
        why.managedProperty().bind(why.visibleProperty());
    }

    boolean hasKeyboard() {
        return texts.isFocused();
    }

    void takeKeyboard() {
        texts.requestFocus();
    }

    /** A state that only says what it is. */
    static Label pill(String text, String styleClass) {
        Label pill = new Label(text);
        pill.getStyleClass().addAll("lw-pill", styleClass);
        pill.setMinWidth(USE_PREF_SIZE);
        return pill;
    }

    /** The state of an attendance, to be changed by pressing it. */
    static MenuButton statusMenu(Attendees.Row row, EventViewModel model, Messages messages) {
        MenuButton menu = new MenuButton(messages.word(row.status()));
        menu.getStyleClass().setAll("lw-pill-menu", style(row.status()));
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setAccessibleText(messages.text("inspector.attendee.status", row.name(), messages.word(row.status())));
        for (AttendanceStatus status : AttendanceStatus.values()) {
            MenuItem item = new MenuItem(messages.word(status));
            item.setOnAction(e -> model.setStatus(row, status));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        row.place().filter(place -> !place.number().isEmpty()).ifPresent(place -> {
            menu.getItems().add(item(messages.text("inspector.order.up"), () -> model.hand.move(row, -1)));
            menu.getItems().add(item(messages.text("inspector.order.down"), () -> model.hand.move(row, 1)));
            if (place.byHand())
                menu.getItems().add(item(messages.text("inspector.order.reset"), () -> model.hand.reset(row)));
        });
        MenuItem off = new MenuItem(messages.text("inspector.attendee.off"));
        off.setOnAction(e -> model.uninvite(row));
        menu.getItems().add(off);
        return menu;
    }

    private static MenuItem item(String words, Runnable chosen) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> chosen.run());
        return item;
    }

    static String style(AttendanceStatus status) {
        return switch (status) {
            case CONFIRMED -> "lw-pill-ok";
            case DECLINED -> "lw-pill-danger";
            case INVITED, TENTATIVE -> "lw-pill-warn";
            case NOT_STATED -> "lw-pill-none";
        };
    }
}
