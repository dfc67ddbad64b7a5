package my.lawatan.ui.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.Marking;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.VisitCategory;

/**
 * A trip as it is begun: its settings, the principal's programme and, if named, the principal. Whatever nobody has said is not stated.
 * The programme is there from the beginning, so that what is entered before the spouse's is not taken for everybody's.
 */
final class FirstTrip {
    private static final String FIRST = "a";

    private final Messages messages;

    FirstTrip(Messages messages) {
        this.messages = messages;
    }

    /** Where it leads, and from which day. */
    record Ends(String city, ZoneId zone, LocalDate first) {}

    /** From where, and whose trip it is; empty if nobody is named. */
    record Home(String city, ZoneId zone, String principal) {}

    /** @throws my.lawatan.trip.Refused if a trip cannot be so */
    Trip of(String title, Ends host, Home home, LocalDate last, Marking marking) {
        List<Item> items = new ArrayList<>();
        Optional<Person> principal =
                Optional.of(home.principal()).filter(name -> !name.isEmpty()).map(this::person);
        principal.ifPresent(items::add);
        items.add(new Track(Id.random(), text(messages.word(TrackKind.PRINCIPAL)), TrackKind.PRINCIPAL, FIRST));
        items.add(new TripSettings(
                Id.random(),
                text(title),
                VisitCategory.NOT_STATED,
                text(host.city()),
                host.zone(),
                text(home.city()),
                home.zone(),
                host.first(),
                last,
                marking,
                false,
                principal.map(Person::id),
                Text.NONE,
                PrayerMethod.NOT_STATED,
                Madhhab.NOT_STATED));
        return Trip.of(items);
    }

    // which part of the name is the family name was not asked, so it stays as it was written
    private Person person(String name) {
        PersonName written =
                new PersonName(Text.NONE, List.of(), List.of(name), List.of(), "", NameOrder.AS_PRINTED, "");
        return Person.named(Id.random(), written, Side.OURS);
    }

    private Text text(String words) {
        return Text.NONE.with(messages.language(), words);
    }
}
