package my.lawatan.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Label;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.Marking;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Place;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.VisitCategory;
import my.lawatan.workspace.Workspace;

/**
 * A trip of tripgen.py as a trip file. Its days are folded into the longest trip there is, since L has 250; notes become
 * briefs. Run as {@code GeneratedTrip L.db L.lawatan}.
 */
public final class GeneratedTrip {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final LocalDateTime ZERO = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 9);
    private final List<Item> items = new ArrayList<>();
    private LocalDate last = FIRST;

    private GeneratedTrip() {}

    public static void main(String[] args) throws SQLException {
        Trip trip = read(Path.of(args[0]));
        Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
        SqliteStore store = SqliteStore.create(Path.of(args[1]).toAbsolutePath());
        Workspace.create(store, trip, new Label("label.sample", List.of()), clock, "bench", Runnable::run)
                .close();
    }

    /** The trip that {@code database} of tripgen.py holds. */
    static Trip read(Path database) throws SQLException {
        GeneratedTrip trip = new GeneratedTrip();
        try (Connection in = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            each(in, "SELECT * FROM venue", trip::place);
            each(in, "SELECT * FROM person", trip::person);
            each(in, "SELECT * FROM event", trip::event);
            each(in, "SELECT * FROM attendance", trip::attendance);
            each(in, "SELECT * FROM note", trip::brief);
        }
        trip.items.add(settings(trip.last));
        return Trip.of(trip.items);
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection in, String query, Reader reader) throws SQLException {
        try (var statement = in.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) reader.read(rows);
        }
    }

    private static <T extends Item> Id<T> id(String kind, long number) {
        return new Id<>(UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8)));
    }

    private static TripSettings settings(LocalDate last) {
        return new TripSettings(
                id("trip", 0),
                Text.en("Generated"),
                VisitCategory.WORKING,
                Text.en("Lima"),
                LIMA,
                Text.en("Kuala Lumpur"),
                ZoneId.of("Asia/Kuala_Lumpur"),
                FIRST,
                last,
                Marking.TERHAD,
                true,
                Optional.empty(),
                Text.NONE,
                PrayerMethod.NOT_STATED,
                Madhhab.NOT_STATED);
    }

    private void place(ResultSet row) throws SQLException {
        items.add(new Place(
                id("place", row.getInt("id")),
                Text.en(row.getString("name")),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(LIMA),
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                List.of()));
    }

    private void person(ResultSet row) throws SQLException {
        String needs = row.getString("dietary");
        PersonName name = new PersonName(
                Text.en(row.getString("honorific")),
                List.of(),
                List.of(row.getString("name")),
                List.of(),
                "",
                NameOrder.AS_PRINTED,
                "");
        items.add(new Person(
                id("person", row.getInt("id")),
                name,
                NameForms.BUILT,
                "",
                "",
                List.of(),
                Text.en(row.getString("title")),
                Optional.empty(),
                Optional.empty(),
                Side.HOST,
                Precedence.NOT_STATED,
                needs.isEmpty() ? Diet.NOT_STATED : new Diet(Diet.Known.STATED, Text.en(needs)),
                List.of(),
                row.getString("phone"),
                row.getString("email"),
                Text.en(row.getString("organisation") + ", " + row.getString("country")),
                Text.NONE,
                Person.InterpreterNeed.NOT_STATED,
                LastMet.NOT_STATED));
    }

    private void event(ResultSet row) throws SQLException {
        LocalDateTime start = folded(row.getInt("start_min"));
        if (start.toLocalDate().isAfter(last)) last = start.toLocalDate();
        int minutes = row.getInt("end_min") - row.getInt("start_min");
        Event plain = Event.of(
                id("event", row.getInt("id")),
                Text.en(row.getString("title")),
                EventKind.BUSINESS,
                TimeSpan.exact(start, start.plusMinutes(minutes), LIMA));
        Event placed =
                (Event) plain.kind().component("place").with(plain, Optional.of(id("place", row.getInt("venue"))));
        Event described = (Event) plain.kind().component("purpose").with(placed, Text.en(row.getString("descr")));
        EventStatus status =
                row.getString("status").equals("CONFIRMED") ? EventStatus.CONFIRMED : EventStatus.TENTATIVE;
        items.add((Event) plain.kind().component("status").with(described, status));
    }

    private static LocalDateTime folded(int minutes) {
        LocalDateTime there = ZERO.plusMinutes(minutes);
        long day = FIRST.until(there.toLocalDate(), ChronoUnit.DAYS);
        return FIRST.plusDays(day % (TripSettings.LONGEST_DAYS - 1)).atTime(there.toLocalTime());
    }

    private static final Map<String, AttendanceStatus> STATUS = Map.of(
            "ACCEPTED",
            AttendanceStatus.CONFIRMED,
            "NEEDS-ACTION",
            AttendanceStatus.INVITED,
            "DECLINED",
            AttendanceStatus.DECLINED);

    private void attendance(ResultSet row) throws SQLException {
        long number = row.getLong("event") * 1_000_000 + row.getLong("person");
        boolean chair = row.getString("role").equals("CHAIR");
        items.add(Attendance.of(
                id("attendance", number),
                id("event", row.getInt("event")),
                id("person", row.getInt("person")),
                chair ? AttendanceRole.LEADS : AttendanceRole.PARTICIPANT,
                STATUS.get(row.getString("partstat")),
                Side.HOST));
    }

    private void brief(ResultSet row) throws SQLException {
        items.add(new Brief(
                id("brief", row.getInt("id")),
                Optional.of(id("event", row.getInt("event"))),
                Text.en(row.getString("title")),
                "",
                BriefStatus.values()[0],
                Optional.empty(),
                Optional.empty(),
                "",
                TimeSpan.NOT_STATED,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.en(row.getString("body")),
                Text.NONE));
    }
}
