package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.sample.Sample;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** The message to drivers and liaison, as it is pasted. */
class ChangeMessageTest {
    private static final Instant NOON = Instant.parse("2024-11-12T17:00:00Z");
    private static final Version SEVEN = new Version(new UUID(9, 7), 7, NOON, "", "", "Aina", 7);
    private static final Trip TRIP = Sample.of("exercise").latest();

    private static ChangeMessage message(Audience audience, Set<Naming> naming, Language language, Edit... edits) {
        Trip now = TRIP;
        for (Edit edit : edits) now = edit.applyTo(now);
        return message(audience, naming, language, TRIP, now);
    }

    private static ChangeMessage message(
            Audience audience, Set<Naming> naming, Language language, Trip then, Trip now) {
        Drawn drawn = new Drawn(now, Issue.draftAfter(SEVEN, then), Optional.empty());
        return ChangeMessage.of(new Issue.Frozen(SEVEN, then), drawn, audience, naming, language, NOON);
    }

    private static List<String> lines(ChangeMessage message) {
        return message.days().stream()
                .flatMap(day -> day.lines().stream())
                .map(ChangeMessage.Line::text)
                .toList();
    }

    private static Event event(String title) {
        return TRIP.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static TimeSpan later(TimeSpan when, long minutes) {
        TimePoint start = when.start().orElseThrow();
        TimePoint end = when.end().orElseThrow();
        return TimeSpan.exact(start.local().plusMinutes(minutes), end.local().plusMinutes(minutes), start.zone());
    }

    private static Edit moved(String title, long minutes) {
        Event event = event(title);
        return new MoveEvent(event.id(), later(event.when(), minutes));
    }

    @Test
    void withoutATickTimesAreToldAndNothingElse() {
        ChangeMessage message = message(
                Audience.LIAISON,
                Set.of(),
                Language.EN,
                moved("Roundtable", 30),
                new CancelEvent(event("Gala").id()));
        assertThat(message.text())
                .contains("EXERCISE – FICTIONAL", "Changes since version 7", "DRAFT", "Host edition", "Wed 13 Nov")
                .contains("• Item: moved from 10:30–12:30 to 11:00–13:00")
                .contains("taken off, was")
                .endsWith("Please answer that you have read this, with your name.\n");
        for (Event event : TRIP.events().values())
            assertThat(message.text()).doesNotContain(Visible.line(event.title().plain()));
        TRIP.places().stream()
                .map(place -> Visible.line(place.name().plain()))
                .filter(name -> !name.equals("Lima"))
                .forEach(name -> assertThat(message.text()).doesNotContain(name));
    }

    @Test
    void whatIsTickedIsNamedAsFarAsItsReadersMaySeeIt() {
        Event roundtable = event("Roundtable");
        var other = TRIP.places().stream()
                .filter(place -> !roundtable.place().equals(Optional.of(place.id())))
                .min(java.util.Comparator.comparing(place -> place.id().toString()))
                .orElseThrow();
        Edit edit = new ReviseItem(ItemRef.to(roundtable), "place", Optional.of(other.id()));
        assertThat(lines(message(Audience.LIAISON, Set.of(), Language.EN, edit)))
                .containsExactly("Item: 10:30–12:30; another place");
        assertThat(lines(message(Audience.LIAISON, Set.of(Naming.NAMES, Naming.PLACES), Language.EN, edit)))
                .singleElement()
                .asString()
                .startsWith(Visible.line(roundtable.title().plain()) + ": 10:30–12:30; ")
                .doesNotContain("another place");
    }

    @Test
    void nothingIsMovedToATimeThatIsNotKnown() {
        Event roundtable = event("Roundtable");
        LocalDate day = roundtable.when().day().orElseThrow();
        ZoneId zone = roundtable.when().start().orElseThrow().zone();
        Edit edit = new MoveEvent(roundtable.id(), TimeSpan.toBeAdvised(day, zone));
        assertThat(lines(message(Audience.LIAISON, Set.of(), Language.EN, edit)))
                .containsExactly("Item: was 10:30–12:30, now to be advised");
        assertThat(lines(message(Audience.LIAISON, Set.of(), Language.MS, edit)))
                .containsExactly("Acara: sebelum ini 10:30–12:30, kini akan dimaklumkan");
        assertThat(lines(message(Audience.LIAISON, Set.of(), Language.ES, edit)))
                .containsExactly("Actividad: antes 10:30–12:30, ahora por definir");
        Edit other = new MoveEvent(roundtable.id(), TimeSpan.toBeAdvised(day.plusDays(1), zone));
        assertThat(lines(message(Audience.LIAISON, Set.of(), Language.EN, other)))
                .containsExactly("Item: was Wed 13 Nov, 10:30, now to be advised");
    }

    @Test
    void driversAreToldOfWaysAlsoWhereOnlyTheItemMoved() {
        Leg leg = TRIP.legs().stream()
                .filter(l -> l.when().day().isEmpty() && !l.vehicles().isEmpty())
                .filter(l -> l.to().flatMap(TRIP.events()::get)
                        .filter(e -> e.when().end().isPresent())
                        .isPresent())
                .min(java.util.Comparator.comparing(l -> l.id().toString()))
                .orElseThrow();
        Event to = TRIP.event(leg.to().orElseThrow());
        Edit edit = new MoveEvent(to.id(), later(to.when(), 15));
        assertThat(lines(message(Audience.DRIVERS, Set.of(), Language.EN, edit)))
                .anySatisfy(line -> assertThat(line).startsWith("Way to an item: moved from"))
                .noneMatch(line -> line.contains(to.title().plain()));
        assertThat(lines(message(Audience.DRIVERS, Set.of(), Language.MS, edit)))
                .anySatisfy(line -> assertThat(line).startsWith("Perjalanan ke acara: "));
        var another = TRIP.vehicles().stream()
                .filter(v -> v.type() == Vehicle.Type.CAR && !leg.vehicles().contains(v.id()))
                .min(Vehicle.ORDER)
                .orElseThrow();
        Edit cars = new ReviseItem(ItemRef.to(leg), "vehicles", List.of(another.id()));
        assertThat(lines(message(Audience.DRIVERS, Set.of(), Language.ES, cars)))
                .singleElement()
                .asString()
                .startsWith("Traslado a una actividad: ")
                .contains("; vehículos ahora ", another.plate());
        assertThat(lines(message(Audience.DRIVERS, Set.of(), Language.EN, new RemoveItem(ItemRef.to(leg)))))
                .singleElement()
                .asString()
                .startsWith("Way to an item: taken off, was");
    }

    @Test
    void aWayThatGetsATimeOfItsOwnOrLosesItNeverHadThatOfTheItem() {
        Leg leg = TRIP.legs().stream()
                .filter(l -> l.when().day().isEmpty() && !l.vehicles().isEmpty())
                .filter(l -> l.to().flatMap(TRIP.events()::get)
                        .filter(e -> e.when().end().isPresent())
                        .isPresent())
                .min(java.util.Comparator.comparing(Leg::id))
                .orElseThrow();
        TimeSpan item = TRIP.event(leg.to().orElseThrow()).when();
        TimePoint start = item.start().orElseThrow();
        TimeSpan own =
                TimeSpan.exact(start.local().minusMinutes(40), start.local().minusMinutes(10), start.zone());
        Trip timed = new ReviseItem(ItemRef.to(leg), "when", own).applyTo(TRIP);
        String clocks = own.start().orElseThrow().local().toLocalTime() + "–"
                + own.end().orElseThrow().local().toLocalTime();

        assertThat(lines(message(Audience.DRIVERS, Set.of(), Language.EN, TRIP, timed)))
                .containsExactly("Way: was without a time, now " + clocks);
        assertThat(lines(message(Audience.DRIVERS, Set.of(), Language.EN, timed, TRIP)))
                .containsExactly("Way to an item: was " + clocks + ", now without a time");
    }

    @Test
    void whatDoesNotConcernThemIsNotTold() {
        Event gala = event("Gala");
        Edit edit = new ReviseItem(ItemRef.to((Item) gala), "remarks", Text.en("Nobody else may know of this"));
        for (Audience audience : Audience.values()) {
            ChangeMessage message = message(audience, Set.of(Naming.values()), Language.EN, edit);
            assertThat(message.days()).isEmpty();
            assertThat(message.text())
                    .contains("Nothing that concerns you has changed.")
                    .doesNotContain("answer");
        }
    }

    @Test
    void whatTheHostMayNotSeeIsNotInItsMessageWhateverIsTicked() {
        Trip host =
                my.lawatan.reader.ReaderTrip.of(TRIP, my.lawatan.reader.Reader.any(my.lawatan.reader.Readership.HOST));
        Event hidden = TRIP.events().stream()
                .filter(e ->
                        host.events().get(e.id()).isEmpty() && e.when().end().isPresent())
                .min(java.util.Comparator.comparing(e -> e.id().toString()))
                .orElseThrow();
        Edit edit = new MoveEvent(hidden.id(), later(hidden.when(), 20));
        assertThat(message(Audience.LIAISON, Set.of(Naming.values()), Language.EN, edit)
                        .days())
                .isEmpty();
    }
}
