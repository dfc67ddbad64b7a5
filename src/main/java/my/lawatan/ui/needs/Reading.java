package my.lawatan.ui.needs;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * A trip as a register reads it, in the words of the window.
 *
 * @param facts the trip, in the present instant
 * @param now the present instant
 * @param at the instant that is looked at: the present one, or another of the trip
 */
record Reading(Facts facts, Messages messages, Instant now, Instant at) {
    Trip trip() {
        return facts.trip();
    }

    Times times() {
        return new Times(messages);
    }

    /** Whose clock a time is meant by that says no other. */
    ZoneId zone() {
        return trip().settings().hostZone();
    }

    Values values() {
        return new Values(this);
    }

    String words(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    /** As one speaks of that person; empty if nobody is meant. */
    String person(Optional<Id<Person>> id) {
        return id.flatMap(trip().people()::get)
                .map(p -> Visible.line(Names.bare(p.name())))
                .orElse("");
    }

    String event(Optional<Id<Event>> id) {
        return id.flatMap(trip().events()::get).map(e -> words(e.title())).orElse("");
    }

    /** Wed 13 Nov 10:15, by the host's clock. */
    String moment(Instant instant) {
        return times().shortDateTime(instant, zone());
    }
}
