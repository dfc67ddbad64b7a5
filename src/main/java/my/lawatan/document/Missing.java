package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Need;
import my.lawatan.trip.PressAccess;

/** What the trip itself leaves open about an item or a day, whatever a source says of it. */
final class Missing {
    /**
     * One thing that is not stated.
     *
     * @param component the component that does not hold it; empty if it is no single one
     * @param word what it is, in words
     * @param count how many
     */
    record Thing(String component, String word, int count) {}

    /** Stands for the component of what is awaited: seats, and organisations. */
    static final String SEATS = "person", ORGANISATIONS = "organisation";

    private final Wording words;
    private final TripDay day;
    private final PeopleOfEvent with;

    Missing(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
        this.with = new PeopleOfEvent(words, day);
    }

    List<Thing> of(Event event) {
        List<Thing> missing = new ArrayList<>();
        if (!event.when().timed())
            missing.add(thing("when", event.when().certainty() == Certainty.DAYS ? "open.times" : "open.time"));
        if (event.place().isEmpty()) missing.add(thing("place", "open.place"));
        if (event.type() == EventKind.PRIVATE || event.type() == EventKind.WORSHIP) return missing;
        missing.addAll(awaited(event));
        if (nobodyElse(event)) missing.add(thing("", "open.who"));
        if (event.press() == PressAccess.NOT_STATED) missing.add(thing("press", "open.press"));
        if (!event.attire().stated()
                && day.day().filter(d -> d.dress().stated()).isEmpty()) missing.add(thing("attire", "open.dress"));
        if (event.interpreter() == Need.NEEDED) missing.add(thing("interpreter", "open.interpreter"));
        if (event.officer().isEmpty()) missing.add(thing("officer", "open.officer"));
        return missing;
    }

    /** Names that are still to come. */
    List<Thing> awaited(Event event) {
        List<Thing> awaited = new ArrayList<>();
        int seats = with.unnamedSeats(event);
        if (seats > 0)
            awaited.add(new Thing(SEATS, words.say("open.names", seats, Math.max(with.seats(event), seats)), seats));
        int organisations = with.unnamedOrganisations(event);
        if (organisations > 0)
            awaited.add(new Thing(
                    ORGANISATIONS,
                    words.say(
                            "open.organisations",
                            organisations,
                            organisations + with.named(event).size()),
                    organisations));
        return awaited;
    }

    private boolean nobodyElse(Event event) {
        List<Attendance> all = day.attendances(event);
        boolean anybody = all.stream()
                .anyMatch(a -> !a.person().equals(words.trip().settings().principal()));
        return !anybody && event.plus().isEmpty();
    }

    /** What is not stated of the day as such. */
    List<Thing> ofDay() {
        List<Thing> missing = new ArrayList<>();
        if (day.day().flatMap(Day::dutyOfficer).isEmpty()) missing.add(thing("dutyOfficer", "open.duty-officer"));
        if (day.day().filter(d -> d.dress().stated()).isEmpty()) missing.add(thing("dress", "open.dress"));
        return missing;
    }

    private Thing thing(String component, String key) {
        return new Thing(component, words.say(key), 1);
    }

    static List<String> words(List<Thing> things) {
        return things.stream().map(Thing::word).toList();
    }
}
