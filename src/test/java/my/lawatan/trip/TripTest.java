package my.lawatan.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import my.lawatan.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class TripTest {
    @Test
    void anItemThatNamesAnotherThatIsNotThereIsRefused() {
        Trip trip = Fixtures.smallTrip();
        Event lost = Fixtures.event(Id.random(), "Lost", TimeSpan.NOT_STATED, Id.random());
        assertThatThrownBy(() -> trip.with(lost))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.dangling"));
    }

    @Test
    void whatIsStillUsedCannotBeTakenOut() {
        assertThatThrownBy(
                        () -> Fixtures.smallTrip().with(List.of(), List.of(new ItemRef(ItemKind.PLACE, Fixtures.HALL))))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.still-used"));
    }

    @Test
    void theSameIdTwiceIsRefused() {
        List<Item> items = new ArrayList<>(Fixtures.items());
        items.add(items.get(4));
        assertThatThrownBy(() -> Trip.of(items))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.duplicate-id"));
    }

    @Test
    void aTripWithoutSettingsIsRefused() {
        assertThatThrownBy(() -> Trip.of(List.of()))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.settings-count"));
    }

    @Test
    void anEditedCopyLeavesTheOriginalAsItWas() {
        Trip trip = Fixtures.smallTrip();
        Trip copy = trip.with(trip.event(Fixtures.LUNCH).with(TimeSpan.NOT_STATED));
        assertThat(trip).isEqualTo(Fixtures.smallTrip());
        assertThat(copy).isNotEqualTo(trip);
        assertThat(copy.with(trip.event(Fixtures.LUNCH))).isEqualTo(trip).hasSameHashCodeAs(trip);
    }

    @Test
    void whoNamesAPlaceIsFound() {
        assertThat(Fixtures.smallTrip().referring(new ItemRef(ItemKind.PLACE, Fixtures.HOTEL)))
                .extracting(i -> i.id().value())
                .containsExactlyInAnyOrder(Fixtures.HALL.value(), Fixtures.TERRACE.value());
    }

    @Test
    void aMapBehavesLikeAPlainMapUnderAnyEdits() {
        Random random = new Random(7);
        ItemMap<Track> map = ItemMap.empty();
        Map<Id<?>, Track> plain = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            Track track = new Track(Id.named("t" + random.nextInt(700)), Text.en("n" + i), TrackKind.OTHER, "");
            boolean put = random.nextInt(3) > 0;
            map = put ? map.with(track) : map.without(track.id());
            if (put) plain.put(track.id(), track);
            else plain.remove(track.id());
            assertThat(map.size()).isEqualTo(plain.size());
        }
        assertThat(map.values()).containsExactlyInAnyOrderElementsOf(plain.values());
        assertThat(map).isEqualTo(ItemMap.of(plain.values())).hasSameHashCodeAs(ItemMap.of(plain.values()));
    }

    @Test
    void everyComponentOfEveryKindCanBeReadAndWrittenByItsName() {
        Trip trip = Fixtures.smallTrip();
        trip.all().forEach(item -> item.kind().components().forEach(component -> assertThat(
                        component.with(item, component.of(item)))
                .isEqualTo(item)));
        assertThatThrownBy(() -> ItemKind.EVENT.component("colour")).isInstanceOf(Refused.class);
    }

    @Test
    void controlCharactersAndEndlessNamesAreRefused() {
        assertThatThrownBy(() -> Text.en("a\u0007b")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Text.en("\ud800")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Fixtures.person(Id.random(), "x".repeat(10_000), "", Side.OURS))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.too-long"));
        assertThat(Text.en("two\nlines\tand 林").plain()).contains("林");
    }

    @Test
    void aClaimHoldsOnlyWhileTheValueIsTheOneItSupports() {
        Trip trip = Fixtures.smallTrip();
        Claim claim = trip.claims().values().iterator().next();
        assertThat(claim.holds(trip.get(claim.about()))).isTrue();
        Trip moved = trip.with(trip.event(Fixtures.ROUNDTABLE).with(TimeSpan.NOT_STATED));
        assertThat(claim.holds(moved.get(claim.about()))).isFalse();
    }

    @Test
    void theProgrammesOfAKindAreInTheirOrder() {
        Track second = new Track(Id.random(), Text.en("Second"), TrackKind.PRESS, "y");
        Track first = new Track(Id.random(), Text.en("First"), TrackKind.PRESS, "x");
        Track others = new Track(Id.random(), Text.en("Others"), TrackKind.ADVANCE, "w");
        Trip trip = Fixtures.smallTrip().with(List.of(second, first, others), List.of());
        assertThat(trip.tracks(TrackKind.PRESS)).containsExactly(first.id(), second.id());
        assertThat(trip.tracks(TrackKind.MINISTERS)).isEmpty();
    }

    @Test
    void aBlankTextIsNotStated() {
        assertThat(Text.en("  ")).isEqualTo(Text.NONE);
        assertThat(Text.en("a").with(Language.ES, " ")).isEqualTo(Text.en("a"));
        assertThat(Text.NONE.with(Language.ES, "hola").in(Language.MS)).isEqualTo("hola");
    }

    @Test
    void onlyFullIdsAreIds() {
        assertThatThrownBy(() -> Id.of("1-1-1-1-1")).isInstanceOf(Refused.class);
        Id<Event> id = Id.random();
        assertThat(Id.<Event>of(id.toString())).isEqualTo(id);
        assertThat(Optional.of(Id.<Event>named("a"))).isEqualTo(Optional.of(Id.<Event>named("a")));
    }

    @Test
    void aPlaceIsInThoseAroundItAlsoWhereTheyAreARing() {
        Place city = Place.named(Id.random(), Text.en("Lima"));
        Place house = with(Place.named(Id.random(), Text.en("Hotel")), city);
        Place room = with(Place.named(Id.random(), Text.en("Lounge")), house);
        Trip trip = Fixtures.smallTrip().with(List.of(city, house, room), List.of());
        assertThat(trip.enclosing(room.id())).containsExactly(room, house, city);
        assertThat(trip.isIn(room.id(), city.id())).isTrue();
        assertThat(trip.isIn(city.id(), room.id())).isFalse();
        assertThat(trip.enclosing(Id.random())).isEmpty();

        Trip ring = trip.with(with(city, room));
        assertThat(ring.enclosing(room.id())).extracting(Place::id).containsExactly(room.id(), house.id(), city.id());
    }

    private static Place with(Place part, Place whole) {
        return (Place) ItemKind.PLACE.component("within").with(part, Optional.of(whole.id()));
    }
}
