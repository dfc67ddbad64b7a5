package my.lawatan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.change.Diff;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Component;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Label;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

class ReaderTripTest {
    private static final Trip TRIP = Sample.of("exercise").latest();

    /** What is the office's own, whoever reads; written here a second time, so that two have to be wrong. */
    private static final Map<ItemKind, Set<String>> OF_THE_OFFICE = Map.ofEntries(
            Map.entry(ItemKind.PERSON, Set.of("phone", "email", "note")),
            Map.entry(ItemKind.VEHICLE, Set.of("phone")),
            Map.entry(ItemKind.PLACE, Set.of("note")),
            Map.entry(ItemKind.ORGANISATION, Set.of("note")),
            Map.entry(ItemKind.SOURCE, Set.of("note")),
            Map.entry(ItemKind.SETTINGS, Set.of("about")),
            Map.entry(ItemKind.LEG, Set.of("note")),
            Map.entry(ItemKind.LODGING, Set.of("phone", "note")),
            Map.entry(ItemKind.PASS, Set.of("note")),
            Map.entry(ItemKind.HANDOVER, Set.of("note")),
            Map.entry(ItemKind.GIFT, Set.of("value", "note")),
            Map.entry(ItemKind.FORM, Set.of("reference", "note")),
            Map.entry(ItemKind.SEAT, Set.of("reason")),
            Map.entry(ItemKind.TABLE, Set.of("note")),
            Map.entry(ItemKind.NEIGHBOURS, Set.of("reason")),
            Map.entry(ItemKind.WAIVER, Set.of("reason", "basis")),
            Map.entry(ItemKind.COPY, Set.of("note", "holder")),
            Map.entry(ItemKind.PREPARATION, Set.of("note")),
            Map.entry(ItemKind.HOLD, Set.of("note", "releasedBy")),
            Map.entry(ItemKind.ACTUAL, Set.of("note")),
            Map.entry(ItemKind.AVAILABILITY, Set.of("note")),
            Map.entry(ItemKind.WANTED, Set.of("note")),
            Map.entry(ItemKind.LEEWAY, Set.of("reason")),
            Map.entry(ItemKind.HEARD, Set.of("words", "by")));

    private static Person person(String name) {
        return TRIP.people().stream()
                .filter(p -> Names.list(p, Language.EN).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Reader reader(Trip trip, String name) {
        return Reader.of(trip, person(name).id());
    }

    private static Trip seen(String name) {
        return ReaderTrip.of(TRIP, reader(TRIP, name));
    }

    private static String written(Trip trip) {
        return trip.all().map(ItemJson::write).map(Json::text).collect(Collectors.joining("\n"));
    }

    @Test
    void whoReadsFollowsFromTheTripAndIsExplained() {
        assertThat(reader(TRIP, "Rahim").readership()).isEqualTo(Readership.PRINCIPAL);
        assertThat(reader(TRIP, "Salmah").readership()).isEqualTo(Readership.SPOUSE);
        assertThat(reader(TRIP, "Salmah").why().key()).isEqualTo("reader.why.spouse");
        assertThat(reader(TRIP, "Nurhayati").readership()).isEqualTo(Readership.DELEGATION);
        assertThat(reader(TRIP, "Zaleha").readership())
                .as("who only accompanies the spouse")
                .isEqualTo(Readership.DELEGATION);
        assertThat(reader(TRIP, "Amirul").readership()).isEqualTo(Readership.PRESS);
        assertThat(reader(TRIP, "Wei Jun").readership()).isEqualTo(Readership.HOST);
        Vehicle car = TRIP.vehicles().stream().findFirst().orElseThrow();
        Trip driven = new ReviseItem(
                        ItemRef.to(car), "driver", Names.bare(person("Felipe").name()))
                .applyTo(TRIP);
        assertThat(Reader.of(driven, person("Felipe").id()).readership()).isEqualTo(Readership.DRIVER);
    }

    @Test
    void everybodyGetsAWellFormedTripAndReadingItAgainHidesNoMore() {
        for (Person person : TRIP.people().values()) {
            Reader reader = Reader.of(TRIP, person.id());
            Trip seen = ReaderTrip.of(TRIP, reader);
            assertThat(seen.people().has(person.id())).isTrue();
            assertThat(seen.settings().id()).isEqualTo(TRIP.settings().id());
            assertThat(Diff.between(seen, ReaderTrip.of(seen, reader)))
                    .as(reader.toString())
                    .isEmpty();
        }
    }

    @Test
    void whatIsTheOfficesOwnIsInNobodysCopy() {
        Trip planted = planted();
        assertThat(written(planted)).contains("SECRET");
        for (Person person : planted.people().values())
            assertThat(written(ReaderTrip.of(planted, Reader.of(planted, person.id()))))
                    .as(Names.bare(person.name()))
                    .doesNotContain("SECRET");
    }

    /** The exercise with a secret in each text that is the office's own. */
    private static Trip planted() {
        List<Item> put = new ArrayList<>();
        OF_THE_OFFICE.forEach((kind, components) -> TRIP.all(kind).stream().forEach(item -> {
            Item with = item;
            for (String name : components) {
                Component component = kind.component(name);
                with = component.with(with, secret(component.type(), kind + " " + name));
            }
            put.add(with);
        }));
        return TRIP.with(put, List.of());
    }

    private static Object secret(Type type, String where) {
        String words = "SECRET of " + where;
        return type == Text.class ? Text.en(words) : type == String.class ? words : Optional.empty();
    }

    @Test
    void whatNobodyNamedIsHidden() {
        for (Readership readership : Readership.values())
            for (ItemKind kind : List.of(
                    ItemKind.WAIVER,
                    ItemKind.COPY,
                    ItemKind.LINK,
                    ItemKind.PREPARATION,
                    ItemKind.NEIGHBOURS,
                    ItemKind.AVAILABILITY,
                    ItemKind.RULING,
                    ItemKind.LEEWAY,
                    ItemKind.WANTED,
                    ItemKind.HEARD))
                assertThat(Allowed.of(readership, kind))
                        .as(readership + " " + kind)
                        .isEmpty();
    }

    @Test
    void theDelegationSeesNoPrivateEventOfOthersNoDraftAndOnlyItsOwnRoomsAndSeats() {
        Trip seen = seen("Nurhayati");
        Id<Person> self = person("Nurhayati").id();
        Set<Id<Event>> own = TRIP.attendances().stream()
                .filter(a -> a.person().filter(self::equals).isPresent())
                .map(Attendance::event)
                .collect(Collectors.toSet());
        assertThat(seen.events().stream())
                .isNotEmpty()
                .allMatch(e -> e.type() != EventKind.PRIVATE || own.contains(e.id()));
        assertThat(seen.briefs().stream())
                .isNotEmpty()
                .allMatch(b -> b.status() == BriefStatus.CLEARED)
                .allMatch(
                        b -> !b.tacticalArguments().stated() && !b.ourResponse().stated());
        assertThat(seen.lodgings().stream()).isNotEmpty().allMatch(room -> room.guests()
                .contains(self));
        assertThat(seen.rides().stream())
                .isNotEmpty()
                .allMatch(ride -> ride.person().filter(self::equals).isPresent());
        Set<Id<Vehicle>> cars = seen.rides().stream().map(Ride::vehicle).collect(Collectors.toSet());
        assertThat(seen.legs().stream().flatMap(leg -> leg.vehicles().stream()))
                .isNotEmpty()
                .allMatch(cars::contains);
        assertThat(seen.alternatives().stream()).isEmpty();
        assertThat(seen.people().stream())
                .isNotEmpty()
                .allMatch(p -> !p.lastMet().note().stated());
    }

    @Test
    void thePrincipalSeesAllEventsPeopleAndBriefsWithEveryHead() {
        Trip seen = seen("Rahim");
        assertThat(seen.events().size()).isEqualTo(TRIP.events().size());
        assertThat(seen.people().size()).isEqualTo(TRIP.people().size());
        assertThat(seen.briefs().size()).isEqualTo(TRIP.briefs().size());
        assertThat(seen.people().stream().filter(p -> p.lastMet().note().stated()))
                .isNotEmpty();
        assertThat(seen.claims().size())
                .as("claims about what is seen")
                .isLessThanOrEqualTo(TRIP.claims().size());
    }

    @Test
    void thePressSeesWhatIsOpenToItAndWhoLeadsThere() {
        Trip seen = seen("Amirul");
        Id<Person> self = person("Amirul").id();
        Set<PressAccess> closed = Set.of(PressAccess.CLOSED, PressAccess.NOT_STATED);
        Set<Id<Event>> own = TRIP.attendances().stream()
                .filter(a -> a.person().filter(self::equals).isPresent())
                .map(Attendance::event)
                .collect(Collectors.toSet());
        assertThat(seen.events().stream())
                .isNotEmpty()
                .allMatch(e -> !closed.contains(e.press()) || own.contains(e.id()));
        for (ItemKind kind : List.of(
                ItemKind.BRIEF, ItemKind.LEG, ItemKind.RIDE, ItemKind.LODGING, ItemKind.PHOTO, ItemKind.INSTRUCTION))
            assertThat(seen.all(kind).size()).as(kind.word()).isZero();
        assertThat(seen.people().size()).isLessThan(TRIP.people().size() / 2);
        assertThat(seen.people().stream()).isNotEmpty().allMatch(p -> p.diet().known() == Diet.Known.NOT_STATED);
        assertThat(seen.places().stream()).isNotEmpty().allMatch(place -> place.address()
                .isEmpty());
    }

    @Test
    void aGuestOfNeitherSideSeesOnlyWhereTheyAreExpected() {
        Id<Person> self = person("Wei Jun").id();
        Set<Id<Event>> own = TRIP.attendances().stream()
                .filter(a -> a.person().filter(self::equals).isPresent())
                .map(Attendance::event)
                .collect(Collectors.toSet());
        assertThat(seen("Wei Jun").events().stream().map(Event::id)).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void aPassIsFollowedUntilItIsHandedOn() {
        Handover got = TRIP.handovers().stream()
                .filter(h -> h.to().isPresent() && Reader.of(TRIP, h.to().get()).readership() == Readership.DELEGATION)
                .findFirst()
                .orElseThrow();
        Trip seen = ReaderTrip.of(TRIP, Reader.of(TRIP, got.to().orElseThrow()));
        assertThat(seen.handovers().stream().filter(h -> h.pass().equals(got.pass())))
                .hasSameSizeAs(TRIP.handovers().stream()
                        .filter(h -> h.pass().equals(got.pass()))
                        .toList());
    }

    @Test
    void aPhotographDoesNotShowAPlaceThatNothingElseShows() {
        Place hidden = Place.named(Id.random(), Text.en("SECRET residence"));
        Photo photo = new Photo(
                Id.random(), Optional.of(hidden.id()), Optional.empty(), Text.en("SECRET door"), image(), "a");
        Trip trip = new CreateItem(photo).applyTo(new CreateItem(hidden).applyTo(TRIP));
        assertThat(written(ReaderTrip.of(trip, reader(trip, "Nurhayati")))).doesNotContain("SECRET");
    }

    @Test
    void theWayToWhatOneSeesIsToldThoughNotWhereItBeginsIfThatIsHidden() {
        Event briefing = event(TRIP, "Morning briefing", "2024-11-13");
        Leg way = TRIP.legs().stream()
                .filter(leg -> leg.from().filter(briefing.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Trip seen = ReaderTrip.of(TRIP, Reader.any(Readership.DELEGATION));
        assertThat(seen.events().has(briefing.id())).isFalse();
        assertThat(seen.legs().get(way.id()).orElseThrow())
                .returns(Optional.empty(), Leg::from)
                .returns(way.to(), Leg::to)
                .returns(way.origin(), Leg::origin)
                .returns(way.when(), Leg::when);

        assertThat(delegationsWay(TRIP, way, "origin", briefing.place()))
                .as("from the very place that is hidden")
                .hasValueSatisfying(leg -> assertThat(leg.origin()).isEmpty());
        assertThat(delegationsWay(TRIP, way, "when", TimeSpan.NOT_STATED))
                .as("how long it takes hangs on when what is hidden ends")
                .isEmpty();
        Trip off = new ReviseItem(ItemRef.to(briefing), "status", EventStatus.CANCELLED).applyTo(TRIP);
        assertThat(delegationsWay(off, way, "byHour", List.of())).isPresent();
        Trip untimed = new ReviseItem(ItemRef.to(way), "when", TimeSpan.NOT_STATED).applyTo(TRIP);
        assertThat(delegationsWay(untimed, way, "byHour", List.of()))
                .as("a reckoned time is the same without what is hidden")
                .isPresent();
        Trip untimedOff = new ReviseItem(ItemRef.to(way), "when", TimeSpan.NOT_STATED).applyTo(off);
        assertThat(delegationsWay(untimedOff, way, "byHour", List.of()))
                .as("there is no reckoned time from what does not take place")
                .isEmpty();
    }

    @Test
    void theWayFromWhatOneSeesIsToldIfItsTimeIsStatedThoughNotWhereItEndsIfThatIsHidden() {
        Event call = event(TRIP, "Night call with the capital", "2024-11-14");
        Leg way = TRIP.legs().stream()
                .filter(leg -> leg.to().filter(call.id()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Trip seen = ReaderTrip.of(TRIP, Reader.any(Readership.DELEGATION));
        assertThat(seen.events().has(call.id())).isFalse();
        assertThat(way.destination()).isEqualTo(call.place());
        assertThat(seen.legs().get(way.id()).orElseThrow())
                .returns(way.from(), Leg::from)
                .returns(Optional.empty(), Leg::to)
                .returns(Optional.empty(), Leg::destination)
                .as("how far off it is would say where")
                .returns(way.when().beginning().orElseThrow(), Leg::when)
                .returns(Optional.empty(), Leg::minutes)
                .returns(List.of(), Leg::byHour);
        Id<Place> elsewhere = TRIP.event(way.from().orElseThrow()).place().orElseThrow();
        assertThat(delegationsWay(TRIP, way, "destination", Optional.of(elsewhere)))
                .as("to another place than that of what is hidden")
                .hasValueSatisfying(leg -> assertThat(leg)
                        .returns(Optional.of(elsewhere), Leg::destination)
                        .returns(way.when(), Leg::when));
        assertThat(delegationsWay(TRIP, way, "when", TimeSpan.NOT_STATED))
                .as("one leaves as late as what is hidden allows")
                .isEmpty();
        assertThat(ReaderTrip.of(TRIP, Reader.any(Readership.PRESS)).legs().stream())
                .isEmpty();
    }

    @Test
    void theNumberOfThePrincipalsRoomIsLeftOutOfWhatOthersRead() {
        assertThat(written(TRIP)).contains("comes from suite 1201");
        for (Readership readership : Readership.values())
            assertThat(written(ReaderTrip.of(TRIP, Reader.any(readership))))
                    .as("%s", readership)
                    .doesNotContainPattern("\\b1201\\b");
        assertThat(written(ReaderTrip.of(TRIP, Reader.any(Readership.DELEGATION))))
                .contains("Engines on at the side door; the Prime Minister comes from suite ….");
        assertThat(written(seen("Nurhayati"))).doesNotContainPattern("\\b1201\\b");
        assertThat(written(seen("Rahim"))).as("their own copy").contains("comes from suite 1201");
    }

    private static Optional<Leg> delegationsWay(Trip trip, Leg way, String component, Object value) {
        Trip revised = new ReviseItem(ItemRef.to(way), component, value).applyTo(trip);
        return ReaderTrip.of(revised, Reader.any(Readership.DELEGATION)).legs().get(way.id());
    }

    private static Event event(Trip trip, String title, String day) {
        return trip.events().stream()
                .filter(e -> e.title().plain().equals(title))
                .filter(e -> e.when().day().filter(LocalDate.parse(day)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Jpeg image() {
        return Jpeg.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, (byte) 0xff, (byte) 0xd9});
    }

    @Test
    void anOrderOfAHiddenEventDoesNotBecomeThatOfTheTrip() {
        Set<ItemRef> general = TRIP.orders().stream()
                .filter(order -> order.event().isEmpty())
                .map(ItemRef::to)
                .collect(Collectors.toSet());
        assertThat(TRIP.orders().size()).as("some are of one event").isGreaterThan(general.size());
        for (Person person : TRIP.people().values())
            assertThat(ReaderTrip.of(TRIP, Reader.of(TRIP, person.id())).orders().stream()
                            .filter(order -> order.event().isEmpty())
                            .map(ItemRef::to))
                    .allMatch(general::contains);
    }

    @Test
    void theMarkSaysForWhomAndAsOfWhenAndIsReadBack() {
        ReaderMark mark = ReaderMark.of(TRIP, reader(TRIP, "Rahim"), "6", true, Instant.parse("2024-11-12T23:30:00Z"));
        assertThat(ReaderMark.of(mark.label())).contains(mark);
        assertThat(mark.label().arguments()).contains("6", "2024-11-12T23:30:00Z");
        assertThat(ReaderMark.of(Label.of("edit.import", 1))).isEmpty();
    }

    @Test
    void somebodyWhoIsNotInTheTripIsRefused() {
        Person gone = person("Amirul");
        Trip without = new RemoveItem(ItemRef.to(gone)).applyTo(TRIP);
        assertThatThrownBy(() -> Reader.of(without, gone.id())).isInstanceOf(Refused.class);
    }
}
