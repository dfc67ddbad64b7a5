package my.lawatan.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import my.lawatan.text.Messages;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.ui.kit.Pressable;

/** A line of a list in the inspector: a round badge, two lines of text that can be pressed, and a state at the right. */
final class AttendeeLine extends HBox {
    AttendeeLine(String badge, String name, String below, Runnable press, Node state) {
        super(8);
        getStyleClass().add("lw-line");
        setAlignment(Pos.CENTER_LEFT);
        Label round = new Label(badge);
        round.getStyleClass().add("lw-round");
        Label first = new Label(name);
        Label second = new Label(below);
        second.getStyleClass().add("lw-secondary");
        Pressable texts = new Pressable(press, first);
        if (!below.isEmpty()) texts.getChildren().add(second);
        texts.setAccessibleText(below.isEmpty() ? name : name + ", " + below);
        texts.setMaxWidth(Double.MAX_VALUE);
        texts.setMinWidth(0);
        setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(round, texts, state);
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
        MenuItem off = new MenuItem(messages.text("inspector.attendee.off"));
        off.setOnAction(e -> model.uninvite(row));
        menu.getItems().addAll(new SeparatorMenuItem(), off);
        return menu;
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
