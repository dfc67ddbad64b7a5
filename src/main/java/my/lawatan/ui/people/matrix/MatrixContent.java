package my.lawatan.ui.people.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.check.Elsewhere;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Person;
import my.lawatan.ui.kit.grid.GridCell;
import my.lawatan.ui.kit.grid.GridCell.Look;
import my.lawatan.ui.kit.grid.GridContent;
import my.lawatan.ui.people.PersonRow;

/**
 * People and seats as rows, events as columns, for one trip. A cell is worked out when it is looked at.
 *
 * @param people the lines of the people table, filtered and in its order
 */
record MatrixContent(List<PersonRow> people, List<EventColumn> events, Facts facts, Messages messages)
        implements GridContent {
    @Override
    public int rows() {
        return people.size();
    }

    @Override
    public int columns() {
        return events.size();
    }

    @Override
    public RowHead row(int row) {
        PersonRow person = people.get(row);
        return new RowHead(
                person.name(),
                person.position().isEmpty() ? person.organisation() : person.position(),
                person.awaited());
    }

    @Override
    public ColumnHead column(int column) {
        return events.get(column).head();
    }

    Event event(int column) {
        return events.get(column).event();
    }

    /** Whose row it is; none if it is that of a seat. */
    Optional<Id<Person>> person(int row) {
        PersonRow line = people.get(row);
        return line.item().kind() == ItemKind.PERSON
                ? Optional.of(new Id<>(line.item().id().value()))
                : Optional.empty();
    }

    /** The place that row has at that event. Somebody who is on the list twice comes if one of the two says so. */
    Optional<Attendance> attendance(int row, int column) {
        Id<Event> event = event(column).id();
        Optional<Id<Person>> person = person(row);
        if (person.isEmpty())
            return facts.trip().attendances().get(people.get(row).item().id()).filter(a -> a.event()
                    .equals(event));
        Attendance found = null;
        for (Attendance a : facts.attendancesOf(person.get()))
            if (a.event().equals(event) && (found == null || a.status() == AttendanceStatus.CONFIRMED)) found = a;
        return Optional.ofNullable(found);
    }

    /** Where else that person is expected while that event lasts. */
    List<Event> elsewhere(int row, int column) {
        return person(row).map(p -> Elsewhere.of(facts, p, event(column).id())).orElse(List.of());
    }

    @Override
    public GridCell cell(int row, int column) {
        Optional<Attendance> attendance = attendance(row, column);
        List<Event> elsewhere = elsewhere(row, column);
        if (attendance.isPresent()) return cell(attendance.get(), elsewhere);
        return elsewhere.isEmpty()
                ? GridCell.EMPTY
                : new GridCell("", messages.text("matrix.cell.elsewhere", titles(elsewhere)), Look.NONE, false);
    }

    private GridCell cell(Attendance attendance, List<Event> elsewhere) {
        boolean clash = !elsewhere.isEmpty() && Facts.counts(attendance);
        boolean said = attendance.status() != AttendanceStatus.NOT_STATED;
        String role = role(attendance);
        String text = said ? messages.word(attendance.status()) : role.isEmpty() ? nothingSaid(attendance) : role;
        String under = clash ? messages.text("matrix.cell.clash", titles(elsewhere)) : said ? role : "";
        return new GridCell(text, under, look(attendance), clash);
    }

    private String nothingSaid(Attendance attendance) {
        return messages.text(attendance.awaitsName() ? "matrix.cell.awaited" : "matrix.cell.on-list");
    }

    // most are that, and it would be said in every cell
    private String role(Attendance attendance) {
        return attendance.role() == AttendanceRole.PARTICIPANT ? "" : messages.word(attendance.role());
    }

    private static Look look(Attendance attendance) {
        return switch (attendance.status()) {
            case CONFIRMED -> Look.OK;
            case INVITED, TENTATIVE -> Look.WARN;
            case DECLINED -> Look.DANGER;
            case NOT_STATED -> attendance.awaitsName() ? Look.WARN : Look.PLAIN;
        };
    }

    private String titles(List<Event> events) {
        return events.stream().map(e -> EventColumn.title(e, messages)).collect(Collectors.joining(", "));
    }

    @Override
    public String spoken(int row, int column) {
        ColumnHead head = column(column);
        Optional<Attendance> attendance = attendance(row, column);
        String state = attendance
                .map(a -> messages.word(a.role()) + ", " + messages.word(a.status()))
                .orElse(messages.text("matrix.cell.nothing"));
        String line = messages.text("matrix.foot", people.get(row).name(), head.title(), head.when(), state);
        List<Event> elsewhere = elsewhere(row, column);
        return elsewhere.isEmpty() ? line : line + " " + messages.text("matrix.foot.elsewhere", titles(elsewhere));
    }
}
