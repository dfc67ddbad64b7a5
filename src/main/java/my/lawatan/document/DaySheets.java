package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.document.DailyBrief.ContactLine;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Makes the day sheet of one person. */
final class DaySheets {
    private static final int LONGEST_FILE_NAME = 40;
    private static final int MOST_TOMORROW = 5;

    private final Commission commission;
    private final Trip trip;
    private final Facts facts;
    private final Wording words;
    private final TripDay day;
    private final Person person;
    private final OwnDay own;
    private final Imprint imprint;

    /** @throws Refused if there is no such person, or the paper may not be printed */
    DaySheets(Commission commission, LocalDate date, Id<Person> id) {
        this.commission = commission;
        this.trip = commission.trip();
        this.facts = Facts.of(trip, commission.asOf());
        this.words = commission.words();
        this.day = new TripDay(trip, date);
        this.person = trip.people().get(id).orElseThrow(() -> new Refused("refused.paper-person-gone"));
        this.own = new OwnDay(facts, day, id);
        this.imprint = new Imprint(commission, words, PaperKind.DAY_SHEET);
    }

    DaySheet paper() {
        List<DaySheet.Row> rows = new DaySheetRows(facts, words, day, own, person).rows();
        return new DaySheet(
                words.language(),
                day.date(),
                commission.asOf(),
                imprint.fileName(day.date() + "_day-sheet_" + fileName(person)),
                imprint.ofPerson(day, words.name(person), words.of(person.position())),
                Anchor.of(person),
                new Strip(words, day).cells(),
                facts(),
                words.zones(),
                rows,
                rows.isEmpty() ? words.say("day-sheet.nothing") : "",
                new Dues(words, day.date(), person.id()).lines(),
                new Tomorrow(words, new TripDay(trip, day.date().plusDays(1))).head(),
                tomorrow(),
                contacts());
    }

    /** A name of the person that a file can have; part of the id where no letter of it is left. */
    private static String fileName(Person person) {
        String name = Fold.fold(Names.bare(person.name())).replaceAll("[^a-z0-9]+", "-");
        String shorter =
                name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME)).replaceAll("^-+|-+$", "");
        return shorter.isEmpty() ? person.id().toString().substring(0, 8) : shorter;
    }

    private List<Line> facts() {
        List<Line> facts = new ArrayList<>();
        facts.add(new Line(words.say("day-sheet.room"), room()));
        facts.add(new Line(words.say("day-sheet.food"), DaySheetRows.food(words, person.diet())));
        String bring = String.join("; ", bring());
        if (!bring.isEmpty()) facts.add(new Line(words.say("day-sheet.bring"), bring));
        if (person.access().stated()) facts.add(new Line(words.component("access"), words.of(person.access())));
        day.day()
                .filter(d -> d.notes().stated())
                .ifPresent(d -> facts.add(new Line(words.say("column.remarks"), words.of(d.notes()))));
        return facts;
    }

    private String room() {
        List<Lodging> rooms = trip.lodgings().stream()
                .filter(room -> room.guests().contains(person.id()))
                .sorted(Comparator.comparing(Lodging::id))
                .toList();
        Optional<Lodging> tonight =
                rooms.stream().filter(r -> r.nights().cover(day.date())).findFirst();
        if (tonight.isPresent()) return room(tonight.get());
        return rooms.stream()
                .filter(r -> r.nights().cover(day.date().minusDays(1)))
                .findFirst()
                .map(r -> words.say("day-sheet.room-until", room(r)))
                .orElseGet(() -> words.say("room-list.no-room"));
    }

    private String room(Lodging room) {
        if (!RoomLists.told(trip, commission.edition(), room)) return words.say("room-list.with-office");
        return Wording.join(
                Wording.DOT,
                room.place().map(words::place).orElse(""),
                room.room().isEmpty()
                        ? words.say("room-list.no-room")
                        : words.say("day-sheet.room-number", room.room()),
                room.floor().isEmpty() ? "" : words.say("day-sheet.floor", room.floor()),
                commission.office() && !room.phone().isEmpty() ? words.say("day-sheet.extension", room.phone()) : "");
    }

    /** Passes in the person's hands when the day begins for them, and gifts that they carry. */
    private List<String> bring() {
        Instant begins = own.events().stream()
                .flatMap(e -> e.when().startInstant().stream())
                .min(Comparator.naturalOrder())
                .orElseGet(() -> day.date()
                        .atTime(12, 0)
                        .atZone(trip.settings().hostZone())
                        .toInstant());
        Stream<String> passes = trip.passes().stream()
                .filter(pass -> isMine(facts.custody().last(pass.id(), begins)))
                .sorted(Pass.ORDER)
                .map(pass -> facts.custody()
                                .due(pass.id(), begins, commission.asOf())
                                .isPresent()
                        ? words.say("day-sheet.pass-due", words.of(pass.name()))
                        : words.of(pass.name()));
        return Stream.concat(passes, gifts()).toList();
    }

    private boolean isMine(Optional<Handover> got) {
        return got.flatMap(Handover::to).filter(person.id()::equals).isPresent();
    }

    private Stream<String> gifts() {
        return day.events().stream().filter(Facts::counts).flatMap(event -> trip.gifts().stream()
                .filter(gift -> gift.event().filter(event.id()::equals).isPresent() && carries(gift))
                .sorted(Comparator.comparing(Gift::id))
                .map(gift -> words.say("day-sheet.gift", words.of(gift.what()), words.of(event.title()))));
    }

    private boolean carries(Gift gift) {
        return gift.direction() == Gift.Direction.OUT
                && gift.keeper().filter(person.id()::equals).isPresent()
                && gift.state() != Gift.State.HANDED_OVER
                && gift.state() != Gift.State.REGISTERED;
    }

    private List<Line> tomorrow() {
        TripDay next = new TripDay(trip, day.date().plusDays(1));
        List<Event> events = new OwnDay(facts, next, person.id())
                .events().stream()
                        .filter(e -> e.status() != EventStatus.CANCELLED)
                        .toList();
        if (events.isEmpty()) return List.of(new Line("", words.say("day-sheet.tomorrow-nothing")));
        Clocks clocks = new Clocks(words, next.date());
        List<Line> lines = new ArrayList<>();
        int shown = events.size() > MOST_TOMORROW ? MOST_TOMORROW - 1 : events.size();
        for (Event event : events.subList(0, shown))
            lines.add(new Line(
                    clocks.markedStart(event.when()),
                    Wording.join(
                            ", ",
                            words.of(event.title()),
                            event.place().map(words::place).orElse("")),
                    Anchor.of(event)));
        if (shown < events.size()) lines.add(new Line("", words.say("tomorrow.more", events.size() - shown)));
        return lines;
    }

    /** The trip's contacts, the officers of the person's own events, and the drivers. */
    private List<ContactLine> contacts() {
        Map<Object, ContactLine> contacts = new LinkedHashMap<>();
        day.dutyOfficer()
                .filter(p -> !p.equals(person))
                .ifPresent(p -> contacts.put(p.id(), line(words.say("strip.duty-officer"), words.name(p), p.phone())));
        Strip.contacts(words).forEach(c -> contacts.put(c.id(), line(words.of(c.role()), c.name(), c.phone())));
        for (Event event : own.events())
            words.person(event.officer())
                    .filter(p -> !p.equals(person) && !p.phone().isBlank())
                    .ifPresent(p -> contacts.putIfAbsent(
                            p.id(),
                            line(words.say("day-sheet.officer", words.of(event.title())), words.name(p), p.phone())));
        own.ways().forEach(way -> way.car()
                .map(car -> car.vehicle())
                .filter(vehicle -> !vehicle.phone().isEmpty())
                .ifPresent(vehicle -> contacts.putIfAbsent(vehicle.id(), line(vehicle))));
        return List.copyOf(contacts.values());
    }

    private ContactLine line(Vehicle vehicle) {
        String driver = vehicle.driver().isEmpty() ? words.say("column.driver") : vehicle.driver();
        return line(words.of(vehicle.name()), driver, vehicle.phone());
    }

    private static ContactLine line(String role, String name, String phone) {
        return new ContactLine(role, name, phone.replace(' ', '\u00A0'));
    }
}
