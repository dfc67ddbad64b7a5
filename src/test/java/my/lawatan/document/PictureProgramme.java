package my.lawatan.document;

import static my.lawatan.document.PictureDay.AINA;
import static my.lawatan.document.PictureDay.BRIEF;
import static my.lawatan.document.PictureDay.BRIEFING;
import static my.lawatan.document.PictureDay.DATE;
import static my.lawatan.document.PictureDay.HAFIZ;
import static my.lawatan.document.PictureDay.HALL;
import static my.lawatan.document.PictureDay.HOTEL;
import static my.lawatan.document.PictureDay.LIM;
import static my.lawatan.document.PictureDay.LIMA;
import static my.lawatan.document.PictureDay.LUNCH;
import static my.lawatan.document.PictureDay.MAIN;
import static my.lawatan.document.PictureDay.PRINCIPAL;
import static my.lawatan.document.PictureDay.QUISPE;
import static my.lawatan.document.PictureDay.ROUNDTABLE;
import static my.lawatan.document.PictureDay.SPOUSE;
import static my.lawatan.document.PictureDay.at;
import static my.lawatan.document.PictureDay.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Day;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Vehicle;

/** Programme, attendance and everything around it of the {@link PictureDay}. */
final class PictureProgramme {
    private static final LocalDate THURSDAY = DATE.plusDays(1);

    private final List<Item> items;

    private PictureProgramme(List<Item> items) {
        this.items = items;
    }

    static void into(List<Item> items) {
        PictureProgramme programme = new PictureProgramme(items);
        programme.wednesday();
        programme.withoutTime();
        programme.thursday();
        programme.attendances();
        programme.movements();
        programme.rest();
    }

    private void wednesday() {
        add(
                "briefing",
                "Morning briefing",
                EventKind.PRIVATE,
                at("09:00", "09:45"),
                "place",
                Optional.of(HOTEL),
                "purpose",
                Text.en("Private office and heads of agency"));
        add(
                "roundtable",
                "Roundtable with captains of industry",
                EventKind.BUSINESS,
                at("10:30", "12:30"),
                "place",
                Optional.of(HALL),
                "officer",
                Optional.of(HAFIZ),
                "press",
                PressAccess.POOL,
                "purpose",
                Text.en("Opening remarks by the Prime Minister."),
                "fixedByHost",
                true,
                "plus",
                Optional.of(4),
                "pressNote",
                Text.en("at start"),
                "interpreter",
                Need.ARRANGED,
                "receivedBy",
                Text.en("Sra. Lucía Quispe Rojas, south kerb"),
                "expected",
                new Headcount(Optional.of(22), Optional.of(20)));
        add(
                "lunch",
                "Luncheon with business leaders",
                EventKind.MEAL,
                at("12:45", "14:00"),
                "place",
                Optional.of(HALL),
                "officer",
                Optional.of(HAFIZ),
                "status",
                EventStatus.TENTATIVE,
                "remarks",
                Text.en("Halal menu: not yet confirmed; Hafiz, by 18:00"));
        add(
                "press",
                "Press remarks",
                EventKind.MEDIA,
                at("16:00", "16:45"),
                "place",
                Optional.of(HOTEL),
                "press",
                PressAccess.OPEN,
                "purpose",
                Text.en("English and Malay"),
                "pressNote",
                Text.en("call 15:30"),
                "interpreter",
                Need.NEEDED);
        add(
                "tea",
                "Tea with students",
                EventKind.CEREMONY,
                at("17:30", "18:00"),
                "place",
                Optional.of(HOTEL),
                "status",
                EventStatus.CANCELLED);
        add(
                "gala",
                "Gala dinner",
                EventKind.MEAL,
                at("20:30", "23:45"),
                "place",
                Optional.of(HALL),
                "officer",
                Optional.of(HAFIZ),
                "purpose",
                Text.en("Given by the host"));
        TimePoint midnight = TimePoint.at(THURSDAY.atTime(0, 15), LIMA);
        add(
                "call",
                "Telephone call with the capital",
                EventKind.PRIVATE,
                new TimeSpan(
                        Optional.of(midnight),
                        Optional.of(midnight.plusMinutes(20)),
                        Certainty.ABOUT,
                        Optional.of(DATE)),
                "place",
                Optional.of(HOTEL));
        add(
                "museum",
                "Museum visit",
                EventKind.CEREMONY,
                at("11:00", "12:00"),
                "tracks",
                Set.of(SPOUSE),
                "purpose",
                Text.en("With the host’s spouse"));
    }

    private void withoutTime() {
        add(
                "week",
                "Leaders’ week",
                EventKind.SUMMIT,
                TimeSpan.days(DATE, DATE.plusDays(2), LIMA),
                "officer",
                Optional.empty(),
                "press",
                PressAccess.NOT_STATED);
        add("tba", "Call by the ambassador", EventKind.BILATERAL, TimeSpan.toBeAdvised(DATE, LIMA));
        add("undated", "Meeting with Lumina Media", EventKind.BUSINESS, TimeSpan.NOT_STATED);
    }

    private void thursday() {
        add(
                "t1",
                "Call by Lumina Media",
                EventKind.BUSINESS,
                at(THURSDAY, "09:30", "10:00"),
                "place",
                Optional.of(HOTEL));
        add("t2", "Bilateral, Chile", EventKind.BILATERAL, at(THURSDAY, "10:00", "10:45"), "place", Optional.of(HALL));
        add(
                "t3",
                "Gala dinner",
                EventKind.MEAL,
                at(THURSDAY, "19:30", "22:30"),
                "place",
                Optional.of(HALL),
                "attire",
                Text.en("national dress"));
    }

    private void add(String name, String title, EventKind kind, TimeSpan when, Object... more) {
        Item event = Event.of(Id.named("picture/" + name), Text.en(title), kind, when);
        event = with(event, "officer", Optional.of(AINA));
        event = with(event, "press", PressAccess.CLOSED);
        event = with(event, "status", EventStatus.CONFIRMED);
        event = with(event, "tracks", Set.of(MAIN));
        for (int i = 0; i < more.length; i += 2) event = with(event, (String) more[i], more[i + 1]);
        items.add(event);
    }

    private void attendances() {
        attends(ROUNDTABLE, PRINCIPAL, AttendanceRole.PRINCIPAL, AttendanceStatus.CONFIRMED, Side.OURS);
        attends(ROUNDTABLE, QUISPE, AttendanceRole.HOST, AttendanceStatus.CONFIRMED, Side.HOST);
        attends(ROUNDTABLE, AINA, AttendanceRole.NOTE_TAKER, AttendanceStatus.CONFIRMED, Side.OURS);
        attends(LUNCH, QUISPE, AttendanceRole.HOST, AttendanceStatus.CONFIRMED, Side.HOST);
        attends(LUNCH, LIM, AttendanceRole.PARTICIPANT, AttendanceStatus.INVITED, Side.OURS);
        for (int i = 1; i <= 19; i++)
            items.add(Attendance.seat(Id.named("picture/seat-" + i), ROUNDTABLE, i, Side.HOST));
        organisation(1, "Grupo Costa Verde");
        organisation(2, "Grupo Andino");
        organisation(3, "Grupo Sierra");
    }

    private void attends(Id<Event> event, Id<Person> person, AttendanceRole role, AttendanceStatus status, Side side) {
        items.add(Attendance.of(Id.named("picture/" + event + person), event, person, role, status, side));
    }

    private void organisation(int number, String name) {
        Id<Organisation> id = Id.named("picture/" + name);
        items.add(new Organisation(id, Text.en(name), Text.en("Peru"), false, Text.NONE));
        items.add(new Attendance(
                Id.named("picture/org-" + number),
                ROUNDTABLE,
                Attendance.Unit.ORGANISATION,
                Optional.empty(),
                Optional.of(id),
                Optional.of(number),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.CONFIRMED,
                Side.HOST,
                "",
                Text.NONE,
                ""));
    }

    private void movements() {
        List<Id<Vehicle>> cars = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            Id<Vehicle> id = Id.named("picture/car-" + i);
            Text name = Text.en(i == 1 ? "Lead car" : "Car " + i);
            cars.add(id);
            items.add(new Vehicle(id, name, "EX-00" + i, Optional.of(4), "Driver " + i, "a" + i, Vehicle.Type.CAR, ""));
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
                Text.NONE,
                List.of()));
        instruct("preset", ROUNDTABLE, -60, "Press", "cameras set up at the south wall");
        instruct("seats", ROUNDTABLE, -10, "Guests", "all seated");
        instruct("bags", Id.named("picture/t1"), -720, "Delegation", "bags outside the rooms");
    }

    private void instruct(String name, Id<Event> event, int minutes, String to, String text) {
        Id<Instruction> id = Id.named("picture/" + name);
        items.add(new Instruction(id, event, Instruction.Anchor.START, minutes, Text.en(to), Text.en(text)));
    }

    private void rest() {
        items.add(new Day(
                Id.named("picture/day"),
                DATE,
                Text.en("Industry and trade"),
                Text.en("19 °C, dry\nrain plan: hall 2"),
                Text.en("lounge suit"),
                Optional.of(AINA),
                Text.NONE));
        items.add(new Contact(
                Id.named("picture/c1"), Text.en("Host liaison"), "Sr. Paz", "+51 00 000 0002", "a", Optional.empty()));
        items.add(new Contact(
                Id.named("picture/c2"), Text.en("Hospital"), "Clínica Sur", "+51 00 000 0003", "b", Optional.empty()));
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
                Text.en("- Ports: *two* berths a week\n- Halal: one certificate for both markets\n"
                        + "- Energy: the grid study is open to partners\n- Tourism: direct flights"),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.en("We came to listen and to buy."),
                Text.en("Last met in 2023."),
                Text.NONE));
    }
}
