package my.lawatan.ui.inspector;

import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;

/** What a way is called: "Motorcade: Hotel to Hall". */
final class WayTitle {
    private final Trip trip;
    private final Messages messages;

    WayTitle(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
    }

    String of(Leg leg) {
        String mode = messages.word(leg.mode());
        Optional<String> to = place(leg.destination(), leg.to());
        Optional<String> from = place(leg.origin(), leg.from());
        if (to.isEmpty())
            return from.map(f -> messages.text("inspector.leg.from", mode, f)).orElse(mode);
        return from.map(f -> messages.text("inspector.leg.from-to", mode, f, to.get()))
                .orElseGet(() -> messages.text("inspector.leg.to", mode, to.get()));
    }

    private Optional<String> place(Optional<Id<Place>> stated, Optional<Id<Event>> event) {
        return stated.or(() -> event.flatMap(trip.events()::get).flatMap(Event::place))
                .flatMap(trip.places()::get)
                .map(p -> Visible.line(p.name().in(messages.language())));
    }
}
