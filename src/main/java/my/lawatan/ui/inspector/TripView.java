package my.lawatan.ui.inspector;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** What is seen while nothing is selected: the trip itself, and what to do. */
final class TripView extends VBox {
    private final Messages messages;

    TripView(ObservableValue<Trip> trip, Messages messages) {
        super(8);
        this.messages = messages;
        trip.subscribe(this::show);
    }

    private void show(Trip trip) {
        TripSettings settings = trip.settings();
        Times times = new Times(messages);
        Label title = Sections.wrapped(settings.title().in(messages.language()));
        title.getStyleClass().add("lw-inspector-head");
        Rows rows = new Rows(messages, false);
        rows.plain(
                "trip-days",
                Sections.wrapped(messages.text(
                        "inspector.trip.days",
                        times.shortDate(settings.firstDay()),
                        times.shortDate(settings.lastDay()),
                        Integer.toString(settings.lastDay().getYear()))));
        rows.plain("trip-category", Sections.wrapped(messages.word(settings.category())));
        rows.plain("trip-marking", Sections.wrapped(settings.marking().printed()));
        getChildren().setAll(title, Sections.muted(messages.text("inspector.nothing")), rows);
        if (settings.about().stated())
            getChildren()
                    .add(new Sections(messages)
                            .section(
                                    "inspector.about",
                                    null,
                                    Sections.wrapped(settings.about().in(messages.language()))));
    }
}
