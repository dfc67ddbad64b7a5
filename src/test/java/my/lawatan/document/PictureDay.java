package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** The invented day of the picture that the brief is held against, and a little of the day after. */
public final class PictureDay {
    public static final ZoneId LIMA = ZoneId.of("America/Lima");
    public static final ZoneId KL = ZoneId.of("Asia/Kuala_Lumpur");
    public static final LocalDate DATE = LocalDate.of(2024, 11, 13);
    public static final Instant AS_OF = Instant.parse("2024-11-12T23:30:00Z");
    public static final Id<Event> BRIEFING = Id.named("picture/briefing");
    public static final Id<Event> ROUNDTABLE = Id.named("picture/roundtable");
    public static final Id<Event> LUNCH = Id.named("picture/lunch");
    public static final Id<Event> PRESS = Id.named("picture/press");
    public static final Id<Person> PRINCIPAL = Id.named("picture/principal");
    public static final Id<Person> HAFIZ = Id.named("picture/hafiz");
    public static final Id<Person> LIM = Id.named("picture/lim");
    public static final Id<Place> HALL = Id.named("picture/hall");
    public static final Id<Place> PLACE_LIMA = Id.named("picture/lima");
    public static final Id<Track> MAIN = Id.named("picture/main");
    public static final Id<Track> SPOUSE = Id.named("picture/spouse");
    public static final Id<Brief> BRIEF = Id.named("picture/brief");
    static final Id<Place> HOTEL = Id.named("picture/hotel");
    static final Id<Place> PERU = Id.named("picture/peru");
    static final Id<Person> AINA = Id.named("picture/aina");
    static final Id<Person> QUISPE = Id.named("picture/quispe");

    private PictureDay() {}

    /** The whole trip as it is now. */
    public static Trip trip() {
        List<Item> items = new ArrayList<>();
        items.add(settings());
        PicturePeople.into(items);
        PictureProgramme.into(items);
        return Trip.of(items);
    }

    /** As version 6 had it: the roundtable at ten, no press remarks, the luncheon without Mr Lim. */
    public static Trip versionSix() {
        Trip now = trip();
        Event roundtable = now.event(ROUNDTABLE);
        List<ItemRef> gone = new ArrayList<>(List.of(ItemRef.to(now.event(PRESS))));
        now.attendances().stream()
                .filter(a -> a.event().equals(LUNCH) && a.person().equals(Optional.of(LIM)))
                .forEach(a -> gone.add(ItemRef.to(a)));
        return now.with(List.of(with(roundtable, "when", at("10:00", "12:00"))), gone);
    }

    public static Version version(int number) {
        return new Version(new UUID(7, number), number, AS_OF.minusSeconds(86_400), "", "", "Aina", 10L * number);
    }

    public static Issue draftAfterSix() {
        return Issue.draftAfter(version(6), versionSix());
    }

    public static DailyBrief brief(Trip trip) {
        return DailyBrief.of(trip, DATE, Edition.OFFICE, Language.EN, draftAfterSix(), AS_OF);
    }

    public static Item with(Item item, String component, Object value) {
        return item.kind().component(component).with(item, value);
    }

    public static TimeSpan at(String from, String to) {
        return at(DATE, from, to);
    }

    public static TimeSpan at(LocalDate day, String from, String to) {
        LocalDateTime start = LocalDateTime.parse(day + "T" + from);
        LocalDateTime end = LocalDateTime.parse(day + "T" + to);
        return TimeSpan.exact(start, end.isAfter(start) ? end : end.plusDays(1), LIMA);
    }

    static TripSettings settings() {
        return Fixtures.settings("picture", "Exercise: Peru, fictional", PRINCIPAL);
    }
}
