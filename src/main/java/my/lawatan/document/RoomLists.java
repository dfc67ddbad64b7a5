package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Column;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * Makes the room list: everybody of ours by name, then the rooms by floor. Extensions, and where the principal sleeps, stand in the
 * office's own edition only.
 */
final class RoomLists {
    private static final int DIGITS = 8;
    private final Trip trip;
    private final Wording words;
    private final Registers registers;
    private final Edition edition;
    private final boolean office;

    RoomLists(Commission commission) {
        this.trip = commission.trip();
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.ROOM_LIST);
        this.edition = commission.edition();
        this.office = registers.office();
    }

    RegisterPaper paper() {
        if (trip.lodgings().size() == 0) return registers.paper("", List.of(), words.say("room-list.nothing"));
        List<Person> without = without();
        String counts = words.say("room-list.counts", trip.lodgings().size(), housed().size(), without.size());
        return registers.paper(counts, List.of(byName(without), byFloor()), words.say("room-list.nothing"));
    }

    private Set<Id<Person>> housed() {
        return trip.lodgings().stream()
                .flatMap(l -> l.guests().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Person> without() {
        Set<Id<Person>> housed = housed();
        return trip.people().stream()
                .filter(p -> p.side() == Side.OURS && !housed.contains(p.id()))
                .toList();
    }

    private List<Column> columns(Column... first) {
        List<Column> columns = new ArrayList<>(List.of(first));
        columns.add(registers.column("nights", Width.MIDDLE));
        if (office) columns.add(registers.column("extension", Width.SHORT));
        return columns;
    }

    private Section byName(List<Person> without) {
        List<Row> rows = new ArrayList<>();
        List<Person> people = Stream.concat(housed().stream().map(trip::person), without.stream())
                .sorted(Names.ORDER)
                .toList();
        for (Person person : people) {
            List<Lodging> rooms = trip.lodgings().stream()
                    .filter(l -> l.guests().contains(person.id()))
                    .sorted(FLOORS)
                    .toList();
            if (rooms.isEmpty()) rows.add(row(person, Anchor.of(person), Optional.empty(), rows.size() + 1));
            for (int i = 0; i < rooms.size(); i++)
                rows.add(row(person, Anchor.of(person, i + 1), Optional.of(rooms.get(i)), rows.size() + 1));
        }
        return new Section(
                "by-name",
                words.say("room-list.by-name"),
                columns(
                        new Column(words.say("column.number"), Width.NUMBER),
                        registers.column("name", Width.REST),
                        registers.column("room", Width.MIDDLE),
                        registers.column("floor", Width.SHORT)),
                rows);
    }

    private Row row(Person person, String anchor, Optional<Lodging> room, int number) {
        boolean told = room.filter(this::told).isPresent();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Integer.toString(number)));
        cells.add(Cell.title(words.name(person), words.of(person.position())));
        if (room.isEmpty()) cells.add(new Cell(words.say("room-list.no-room"), "", Look.NONE));
        else cells.add(told ? registers.stated(room.get().room()) : withOffice());
        cells.add(Cell.of(told ? room.get().floor() : ""));
        cells.add(Cell.of(room.map(l -> nights(l.nights())).orElse("")));
        if (office) cells.add(Cell.of(room.map(Lodging::phone).orElse("")));
        return new Row(anchor, cells);
    }

    private boolean told(Lodging room) {
        return told(trip, edition, room);
    }

    /** Whether that edition may say where that room is. */
    static boolean told(Trip trip, Edition edition, Lodging room) {
        boolean principals =
                trip.settings().principal().filter(room.guests()::contains).isPresent();
        return edition == Edition.OFFICE || !principals;
    }

    private Cell withOffice() {
        return new Cell(words.say("room-list.with-office"), "", Look.NONE);
    }

    private Section byFloor() {
        List<Row> rows = trip.lodgings().stream()
                .filter(this::told)
                .sorted(FLOORS)
                .map(this::row)
                .toList();
        return new Section(
                "by-floor",
                words.say("room-list.by-floor"),
                columns(
                        registers.column("floor", Width.SHORT),
                        registers.column("room", Width.SHORT),
                        registers.column("guests", Width.REST)),
                rows);
    }

    private Row row(Lodging room) {
        String guests =
                room.guests().stream().map(id -> words.name(trip.person(id))).collect(Collectors.joining(", "));
        String use = words.of(room.use());
        String note = Wording.join(Wording.DOT, guests.isEmpty() ? "" : use, words.of(room.note()));
        String who = guests.isEmpty() ? use : guests;
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(room.floor()));
        cells.add(room.room().isEmpty() ? registers.stated("") : Cell.title(room.room(), ""));
        cells.add((who.isEmpty() ? new Cell(words.say("room-list.nobody"), "", Look.NONE) : Cell.of(who)).more(note));
        cells.add(Cell.of(nights(room.nights())));
        if (office) cells.add(Cell.of(room.phone()));
        return new Row(Anchor.of(room), cells);
    }

    private String nights(Nights nights) {
        Optional<LocalDate> from = nights.from();
        Optional<LocalDate> until = nights.until();
        if (from.isPresent() && until.isPresent()) return new Clocks(words, from.get()).range(from.get(), until.get());
        if (from.isPresent()) return words.say("room-list.from", words.times().shortDate(from.get()));
        return until.map(day -> words.say("room-list.until", words.times().shortDate(day)))
                .orElse("");
    }

    /** The lowest floor and number first; what is not stated last. */
    static final Comparator<Lodging> FLOORS = Comparator.comparing((Lodging l) -> key(l.floor()))
            .thenComparing(l -> key(l.room()))
            .thenComparing(Lodging::id);

    private static String key(String text) {
        String folded = Fold.fold(text);
        if (folded.isEmpty()) return "~";
        return folded.matches("\\d+.*") ? "0".repeat(Math.max(0, DIGITS - digits(folded))) + folded : folded;
    }

    private static int digits(String text) {
        return (int) text.chars().takeWhile(Character::isDigit).count();
    }
}
