package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Day;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Marking;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Need;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Place;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Title;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.Vehicle;
import my.lawatan.trip.VisitCategory;

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
    private static final Id<Place> HOTEL = Id.named("picture/hotel");
    private static final Id<Place> PERU = Id.named("picture/peru");
    private static final Id<Person> AINA = Id.named("picture/aina");
    private static final Id<Person> QUISPE = Id.named("picture/quispe");

    private PictureDay() {}

    /** The whole trip as it is now. */
    public static Trip trip() {
        List<Item> items = new ArrayList<>();
        items.add(settings());
        places(items);
        people(items);
        events(items);
        attendances(items);
        rest(items);
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
        return new TripSettings(
                Id.named("picture"),
                Text.en("Exercise: Peru, fictional"),
                VisitCategory.OFFICIAL,
                Text.en("Lima"),
                LIMA,
                Text.en("Kuala Lumpur"),
                KL,
                LocalDate.of(2024, 11, 12),
                LocalDate.of(2024, 11, 16),
                Marking.TERHAD,
                true,
                Optional.of(PRINCIPAL),
                Text.NONE);
    }

    private static void places(List<Item> items) {
        items.add(place(PERU, "Peru", null));
        items.add(with(place(PLACE_LIMA, "Lima", PERU), "coordinates", Optional.of(new Coordinates(-12.046, -77.043))));
        items.add(with(place(HOTEL, "Hotel Miramar", PLACE_LIMA), "arrivalPoint", Text.en("north door")));
        items.add(with(place(HALL, "Garden hall", PLACE_LIMA), "arrivalPoint", Text.en("south kerb")));
        items.add(new Track(MAIN, Text.en("Prime Minister"), TrackKind.PRINCIPAL, "a"));
        items.add(new Track(SPOUSE, Text.en("Spouse"), TrackKind.SPOUSE, "b"));
    }

    static Place place(Id<Place> id, String name, Id<Place> within) {
        return new Place(
                id,
                Text.en(name),
                Optional.ofNullable(within),
                "",
                Optional.empty(),
                Optional.empty(),
                Text.NONE,
                Optional.empty(),
                Text.NONE);
    }

    private static void people(List<Item> items) {
        items.add(person(PRINCIPAL, "YAB", "Tan Sri", List.of("Rahman"), "bin Yusof", "Prime Minister", Side.OURS, ""));
        items.add(person(
                AINA, "", "Puan", List.of("Aina"), "binti Latif", "Private secretary", Side.OURS, "+60 00 000 0001"));
        items.add(person(
                HAFIZ, "", "Encik", List.of("Hafiz"), "bin Osman", "Protocol officer", Side.OURS, "+60 00 000 0004"));
        items.add(new Person(
                QUISPE,
                new PersonName(
                        Text.en("Sra."),
                        List.of(),
                        List.of("Lucía"),
                        List.of("Quispe", "Rojas"),
                        "",
                        NameOrder.GIVEN_PATERNAL_MATERNAL,
                        ""),
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.en("President, chamber of industry"),
                Optional.empty(),
                Optional.empty(),
                Side.HOST,
                Precedence.NOT_STATED,
                new Diet(Diet.Known.STATED, Text.en("no shellfish")),
                List.of(),
                "",
                "",
                Text.NONE));
        items.add(new Person(
                LIM,
                new PersonName(
                        Text.NONE,
                        List.of(new Title("Dato’", "")),
                        List.of("Wei Jun"),
                        List.of("Lim"),
                        "",
                        NameOrder.FAMILY_GIVEN,
                        "林伟俊"),
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.en("Chairman, Lumina Media"),
                Optional.empty(),
                Optional.empty(),
                Side.OURS,
                Precedence.NOT_STATED,
                Diet.NOT_STATED,
                List.of(),
                "",
                "",
                Text.NONE));
    }

    static Person person(
            Id<Person> id,
            String style,
            String title,
            List<String> given,
            String patronymic,
            String position,
            Side side,
            String phone) {
        return new Person(
                id,
                new PersonName(
                        Text.en(style),
                        List.of(new Title(title, "")),
                        given,
                        List.of(),
                        patronymic,
                        NameOrder.GIVEN_PATRONYMIC,
                        ""),
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.en(position),
                Optional.empty(),
                Optional.empty(),
                side,
                Precedence.NOT_STATED,
                Diet.NOT_STATED,
                List.of(),
                phone,
                "",
                Text.NONE);
    }

    private static void events(List<Item> items) {
        items.add(event(
                BRIEFING,
                "Morning briefing",
                EventKind.PRIVATE,
                at("09:00", "09:45"),
                HOTEL,
                AINA,
                PressAccess.CLOSED,
                "Private office and heads of agency"));
        Item roundtable = event(
                ROUNDTABLE,
                "Roundtable with captains of industry",
                EventKind.BUSINESS,
                at("10:30", "12:30"),
                HALL,
                HAFIZ,
                PressAccess.POOL,
                "Opening remarks by the Prime Minister.");
        roundtable = with(roundtable, "fixedByHost", true);
        roundtable = with(roundtable, "plus", Optional.of(4));
        roundtable = with(roundtable, "pressNote", Text.en("at start"));
        roundtable = with(roundtable, "interpreter", Need.ARRANGED);
        roundtable = with(roundtable, "receivedBy", Text.en("Sra. Lucía Quispe Rojas, south kerb"));
        items.add(with(roundtable, "expected", new Headcount(Optional.of(22), Optional.of(20))));
        Item lunch = event(
                LUNCH,
                "Luncheon with business leaders",
                EventKind.MEAL,
                at("12:45", "14:00"),
                HALL,
                HAFIZ,
                PressAccess.CLOSED,
                "");
        lunch = with(lunch, "status", EventStatus.TENTATIVE);
        items.add(with(lunch, "remarks", Text.en("Halal menu: not yet confirmed; Hafiz, by 18:00")));
        Item press = event(
                PRESS,
                "Press remarks",
                EventKind.MEDIA,
                at("16:00", "16:45"),
                HOTEL,
                AINA,
                PressAccess.OPEN,
                "English and Malay");
        press = with(press, "pressNote", Text.en("call 15:30"));
        items.add(with(press, "interpreter", Need.NEEDED));
        items.add(event(
                "gala",
                "Gala dinner",
                EventKind.MEAL,
                at("20:30", "23:45"),
                HALL,
                HAFIZ,
                PressAccess.CLOSED,
                "Given by the host"));
        Id<Event> call = Id.named("picture/call");
        TimePoint midnight = TimePoint.at(LocalDateTime.parse("2024-11-14T00:15"), LIMA);
        TimeSpan late = new TimeSpan(
                Optional.of(midnight),
                Optional.of(midnight.plusMinutes(20)),
                my.lawatan.trip.Certainty.ABOUT,
                Optional.of(DATE));
        items.add(event(
                call, "Telephone call with the capital", EventKind.PRIVATE, late, HOTEL, AINA, PressAccess.CLOSED, ""));
        items.add(event(
                Id.named("picture/week"),
                "Leaders’ week",
                EventKind.SUMMIT,
                TimeSpan.days(DATE, DATE.plusDays(2), LIMA),
                null,
                null,
                PressAccess.NOT_STATED,
                ""));
        items.add(event(
                Id.named("picture/tba"),
                "Call by the ambassador",
                EventKind.BILATERAL,
                TimeSpan.toBeAdvised(DATE, LIMA),
                null,
                AINA,
                PressAccess.CLOSED,
                ""));
        items.add(event(
                Id.named("picture/undated"),
                "Meeting with Lumina Media",
                EventKind.BUSINESS,
                TimeSpan.NOT_STATED,
                null,
                null,
                PressAccess.NOT_STATED,
                ""));
        Item spouse = event(
                "museum",
                "Museum visit",
                EventKind.CEREMONY,
                at("11:00", "12:00"),
                null,
                AINA,
                PressAccess.CLOSED,
                "With the host’s spouse");
        items.add(with(spouse, "tracks", Set.of(SPOUSE)));
        Item off = event(
                "tea",
                "Tea with students",
                EventKind.CEREMONY,
                at("17:30", "18:00"),
                HOTEL,
                AINA,
                PressAccess.CLOSED,
                "");
        items.add(with(off, "status", EventStatus.CANCELLED));
        LocalDate thursday = DATE.plusDays(1);
        items.add(event(
                "t1",
                "Call by Lumina Media",
                EventKind.BUSINESS,
                at(thursday, "09:30", "10:00"),
                HOTEL,
                HAFIZ,
                PressAccess.CLOSED,
                ""));
        items.add(event(
                "t2",
                "Bilateral, Chile",
                EventKind.BILATERAL,
                at(thursday, "10:00", "10:45"),
                HALL,
                HAFIZ,
                PressAccess.CLOSED,
                ""));
        items.add(with(
                event(
                        "t3",
                        "Gala dinner",
                        EventKind.MEAL,
                        at(thursday, "19:30", "22:30"),
                        HALL,
                        HAFIZ,
                        PressAccess.CLOSED,
                        ""),
                "attire",
                Text.en("national dress")));
    }

    private static Item event(
            String name,
            String title,
            EventKind kind,
            TimeSpan when,
            Id<Place> place,
            Id<Person> officer,
            PressAccess press,
            String purpose) {
        return event(Id.named("picture/" + name), title, kind, when, place, officer, press, purpose);
    }

    static Item event(
            Id<Event> id,
            String title,
            EventKind kind,
            TimeSpan when,
            Id<Place> place,
            Id<Person> officer,
            PressAccess press,
            String purpose) {
        Item event = Event.of(id, Text.en(title), kind, when);
        event = with(event, "place", Optional.ofNullable(place));
        event = with(event, "officer", Optional.ofNullable(officer));
        event = with(event, "press", press);
        event = with(event, "status", EventStatus.CONFIRMED);
        event = with(event, "tracks", Set.of(MAIN));
        return with(event, "purpose", Text.en(purpose));
    }

    private static void attendances(List<Item> items) {
        items.add(attendance(ROUNDTABLE, PRINCIPAL, AttendanceRole.PRINCIPAL, AttendanceStatus.CONFIRMED, Side.OURS));
        items.add(attendance(ROUNDTABLE, QUISPE, AttendanceRole.HOST, AttendanceStatus.CONFIRMED, Side.HOST));
        items.add(attendance(ROUNDTABLE, AINA, AttendanceRole.NOTE_TAKER, AttendanceStatus.CONFIRMED, Side.OURS));
        items.add(attendance(LUNCH, QUISPE, AttendanceRole.HOST, AttendanceStatus.CONFIRMED, Side.HOST));
        items.add(attendance(LUNCH, LIM, AttendanceRole.PARTICIPANT, AttendanceStatus.INVITED, Side.OURS));
        for (int i = 1; i <= 19; i++)
            items.add(Attendance.seat(Id.named("picture/seat-" + i), ROUNDTABLE, i, Side.HOST));
        int n = 1;
        for (String name : List.of("Grupo Costa Verde", "Grupo Andino", "Grupo Sierra")) {
            Organisation organisation =
                    new Organisation(Id.named("picture/" + name), Text.en(name), Text.en("Peru"), false, Text.NONE);
            items.add(organisation);
            items.add(new Attendance(
                    Id.named("picture/org-" + n),
                    ROUNDTABLE,
                    Attendance.Unit.ORGANISATION,
                    Optional.empty(),
                    Optional.of(organisation.id()),
                    Optional.of(n++),
                    AttendanceRole.PARTICIPANT,
                    AttendanceStatus.CONFIRMED,
                    Side.HOST,
                    "",
                    Text.NONE));
        }
    }

    static Attendance attendance(
            Id<Event> event, Id<Person> person, AttendanceRole role, AttendanceStatus status, Side side) {
        return Attendance.of(Id.named("picture/" + event + person), event, person, role, status, side);
    }

    private static void rest(List<Item> items) {
        items.add(new Day(
                Id.named("picture/day"),
                DATE,
                Text.en("Industry and trade"),
                Text.en("19 °C, dry\nrain plan: hall 2"),
                Text.en("lounge suit"),
                Optional.of(AINA),
                Text.NONE));
        Set<Id<Vehicle>> cars = new java.util.HashSet<>();
        for (int i = 1; i <= 8; i++) {
            Id<Vehicle> id = Id.named("picture/car-" + i);
            cars.add(id);
            items.add(new Vehicle(
                    id,
                    Text.en(i == 1 ? "Lead car" : "Car " + i),
                    "EX-00" + i,
                    Optional.of(4),
                    "Driver " + i,
                    "a" + i));
        }
        items.add(new Leg(
                Id.named("picture/leg"),
                Optional.of(BRIEFING),
                Optional.of(ROUNDTABLE),
                Optional.empty(),
                Optional.empty(),
                LegMode.MOTORCADE,
                Optional.of(25),
                at("09:50", "10:15"),
                Optional.of(10),
                cars,
                Text.NONE));
        items.add(new Instruction(
                Id.named("picture/preset"),
                ROUNDTABLE,
                Instruction.Anchor.START,
                -60,
                Text.en("Press"),
                Text.en("cameras set up at the south wall")));
        items.add(new Instruction(
                Id.named("picture/seats"),
                ROUNDTABLE,
                Instruction.Anchor.START,
                -10,
                Text.en("Guests"),
                Text.en("all seated")));
        items.add(new Instruction(
                Id.named("picture/bags"),
                Id.named("picture/t1"),
                Instruction.Anchor.START,
                -720,
                Text.en("Delegation"),
                Text.en("bags outside the rooms")));
        items.add(new Contact(Id.named("picture/c1"), Text.en("Host liaison"), "Sr. Paz", "+51 00 000 0002", "a"));
        items.add(new Contact(Id.named("picture/c2"), Text.en("Hospital"), "Clínica Sur", "+51 00 000 0003", "b"));
        items.add(new Brief(
                BRIEF,
                Optional.of(ROUNDTABLE),
                Text.en("Roundtable"),
                "4",
                BriefStatus.CLEARED,
                Optional.of(HAFIZ),
                Optional.empty(),
                "Puan Aina",
                at("10:00", "12:00"),
                Text.en("Two firms agree to send buyers to Kuala Lumpur in March."),
                Text.en(
                        "- Ports: *two* berths a week\n- Halal: one certificate for both markets\n- Energy: the grid study is open to partners\n- Tourism: direct flights"),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.en("We came to listen and to buy."),
                Text.en("Last met in 2023."),
                Text.NONE));
    }
}
