package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.DaySheetRound.Extent;
import my.lawatan.document.Doors.Door;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;

/** Makes the round of everybody's day sheets. */
final class DaySheetRounds {
    private final Commission commission;
    private final LocalDate date;
    private final Separation separation;
    private final int from;
    private final Wording words;
    private final Imprint imprint;

    /** A person's place in it. @param index of the sheet among the papers */
    private record Turn(int index, Door door, Person person) {}

    /** @param round how it is done, if anybody said */
    DaySheetRounds(Commission commission, LocalDate date, Optional<Subject.OfRound> round) {
        this.commission = commission;
        this.date = date;
        this.separation = round.map(Subject.OfRound::separation).orElse(Separation.ROOM);
        this.from = round.map(Subject.OfRound::from).orElse(1);
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.DAY_SHEETS);
    }

    DaySheetRound paper() {
        Masthead head = imprint.ofDay(new TripDay(commission.trip(), date));
        List<Door> doors = Doors.of(commission.trip(), date);
        List<Paper> papers = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        Optional<Door> before = Optional.empty();
        for (Door door : doors) {
            if (separated(before, door)) papers.add(divider(door, doors));
            for (Person person : door.people()) {
                turns.add(new Turn(papers.size(), door, person));
                papers.add(sheet(person));
            }
            before = Optional.of(door);
        }
        return new DaySheetRound(
                words.language(),
                commission.asOf(),
                fileName(),
                head,
                papers,
                from,
                extents -> jobSheet(head, doors, turns, extents));
    }

    private String fileName() {
        return imprint.fileName(date + "_day-sheets") + (from > 1 ? "_from-sheet-" + from : "");
    }

    private boolean separated(Optional<Door> before, Door door) {
        return switch (separation) {
            case NONE -> false;
            case ROOM -> true;
            case FLOOR -> before.filter(last -> floor(last).equals(floor(door))).isEmpty();
        };
    }

    // the floor of one hotel is not that of another
    private static List<Object> floor(Door door) {
        return door.room().<List<Object>>map(r -> List.of(r.place(), r.floor())).orElse(List.of());
    }

    private Paper sheet(Person person) {
        PaperRequest asked = new PaperRequest(
                PaperKind.DAY_SHEET, new Subject.OfPerson(person.id(), date), commission.edition(), commission.voice());
        return new DaySheets(commission.of(asked.name()), date, person.id()).paper();
    }

    private Divider divider(Door door, List<Door> doors) {
        List<Divider.Person> people = new ArrayList<>();
        boolean one = separation == Separation.ROOM || door.room().isEmpty();
        for (Door next : one ? List.of(door) : doors)
            if (floor(next).equals(floor(door)))
                for (Person person : next.people())
                    people.add(new Divider.Person(Anchor.of(person), words.name(person), one ? "" : number(next)));
        Masthead head = imprint.of(
                heading(door), hotel(door, one), Imprint.capital(words.times().longDate(date)));
        return new Divider(words.language(), commission.asOf(), fileName(), head, people);
    }

    private String heading(Door door) {
        if (door.room().isEmpty()) return Imprint.capital(words.say("room-list.no-room"));
        String floor = floorWords(door.room().get());
        String what = separation == Separation.ROOM || floor.isEmpty() ? number(door) : floor;
        return Imprint.capital(what);
    }

    private String hotel(Door door, boolean withFloor) {
        return door.room()
                .map(room -> Wording.join(
                        Wording.DOT,
                        withFloor ? Imprint.capital(floorWords(room)) : "",
                        room.place().map(words::place).orElse("")))
                .orElse("");
    }

    private String number(Door door) {
        return door.room()
                .map(room -> words.say("day-sheet.room-number", room.room()))
                .orElse("");
    }

    private String floorWords(Lodging room) {
        return room.floor().isEmpty() ? "" : words.say("day-sheet.floor", room.floor());
    }

    private JobSheet jobSheet(Masthead head, List<Door> doors, List<Turn> turns, List<Extent> extents) {
        List<JobSheet.Row> rows = turns.stream().map(turn -> row(turn, extents)).toList();
        return new JobSheet(
                words.language(),
                commission.asOf(),
                fileName(),
                head,
                turns.isEmpty() ? List.of() : facts(doors, turns, extents),
                rows,
                turns.isEmpty() ? words.say("round.nothing") : "");
    }

    private List<Line> facts(List<Door> doors, List<Turn> turns, List<Extent> extents) {
        List<Line> facts = new ArrayList<>();
        int rooms = (int) doors.stream().filter(door -> door.room().isPresent()).count();
        int without = doors.stream()
                .filter(door -> door.room().isEmpty())
                .mapToInt(door -> door.people().size())
                .sum();
        String where = words.count("round.rooms", rooms) + ", " + words.count("round.without", without);
        facts.add(fact("whom", words.count("round.people", turns.size(), where)));
        if (!extents.isEmpty()) {
            int pages = extents.stream().mapToInt(Extent::pages).sum();
            int last = extents.get(extents.size() - 1).last();
            facts.add(fact("sheets", words.say("round.count", last, pages)));
            if (from > 1) facts.add(fact("part", words.say("round.from", from, last)));
        }
        facts.add(fact("order", words.say("round.order." + separation.word())));
        facts.add(fact("jam", words.say("round.jam-do")));
        return facts;
    }

    private Line fact(String key, String text) {
        return new Line(words.say("round." + key), text);
    }

    private JobSheet.Row row(Turn turn, List<Extent> extents) {
        Optional<Extent> extent = extents.isEmpty() ? Optional.empty() : Optional.of(extents.get(turn.index()));
        String room = turn.door()
                .room()
                .map(r -> Wording.join(Wording.DOT, number(turn.door()), floorWords(r)))
                .orElseGet(() -> words.say("room-list.no-room"));
        return new JobSheet.Row(
                Anchor.of(turn.person()),
                extent.map(DaySheetRounds::sheets).orElse(""),
                extent.map(e -> e.page() == 0 ? "–" : Integer.toString(e.page()))
                        .orElse(""),
                room,
                words.name(turn.person()));
    }

    private static String sheets(Extent extent) {
        return extent.sheet() == extent.last() ? "" + extent.sheet() : extent.sheet() + "–" + extent.last();
    }
}
