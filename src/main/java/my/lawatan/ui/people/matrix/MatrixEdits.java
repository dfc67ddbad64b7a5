package my.lawatan.ui.people.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.edit.Together;
import my.lawatan.text.Words;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.grid.GridRange;

/** What a key comes to for a range of cells: one edit, or none where nothing would change. */
final class MatrixEdits {
    /** More at one press than anybody would mean. */
    static final int MOST = 5_000;

    private final MatrixContent content;

    MatrixEdits(MatrixContent content) {
        this.content = content;
    }

    /** Whoever is in the range has that status; who is not on a list yet is put on it. */
    Optional<Edit> status(GridRange range, AttendanceStatus status) {
        List<Edit> edits = new ArrayList<>();
        each(range, (row, column) -> content.attendance(row, column)
                .ifPresentOrElse(
                        a -> edits.addAll(status(a, status)),
                        () -> edits.addAll(invited(row, column, AttendanceRole.PARTICIPANT, status))));
        return one("edit.attendances." + Words.kebab(status.name()), edits);
    }

    /** Whoever is in the range has that role; who is not on a list yet is put on it. */
    Optional<Edit> role(GridRange range, AttendanceRole role) {
        List<Edit> edits = new ArrayList<>();
        each(range, (row, column) -> content.attendance(row, column)
                .ifPresentOrElse(
                        a -> edits.addAll(role(a, role)),
                        () -> edits.addAll(invited(row, column, role, AttendanceStatus.NOT_STATED))));
        return one("edit.attendances.role", edits);
    }

    /** Takes whoever is in the range off the lists. A numbered seat stays and awaits a name again; one without a name goes. */
    Optional<Edit> off(GridRange range) {
        List<Edit> edits = new ArrayList<>();
        each(range, (row, column) -> content.attendance(row, column).ifPresent(a -> edits.add(off(a))));
        return one("edit.attendances.off", edits);
    }

    private static Edit off(Attendance attendance) {
        ItemRef item = ItemRef.to(attendance);
        return attendance.number().isPresent() && attendance.person().isPresent()
                ? new ReviseItem(item, "person", Optional.empty())
                : new RemoveItem(item);
    }

    /** The row at the top, down through the range; of one row alone, the row above it. Who has nothing there gives nothing. */
    Optional<Edit> down(GridRange range) {
        int from = range.top() == range.bottom() ? range.top() - 1 : range.top();
        return from < 0 ? Optional.empty() : copied(range, row -> from, column -> column);
    }

    /** The column at the left, along the range; of one column alone, the column before it. */
    Optional<Edit> right(GridRange range) {
        int from = range.left() == range.right() ? range.left() - 1 : range.left();
        return from < 0 ? Optional.empty() : copied(range, row -> row, column -> from);
    }

    private interface At {
        int of(int at);
    }

    private Optional<Edit> copied(GridRange range, At fromRow, At fromColumn) {
        List<Edit> edits = new ArrayList<>();
        each(range, (row, column) -> {
            int source = fromRow.of(row);
            content.attendance(source, fromColumn.of(column))
                    .ifPresent(a -> edits.addAll(like(a, row, column, source == row)));
        });
        return one("edit.attendances.copied", edits);
    }

    // principal and host are one person's own: another one gets the status and takes part
    private List<Edit> like(Attendance source, int row, int column, boolean same) {
        boolean own = source.role() == AttendanceRole.PRINCIPAL || source.role() == AttendanceRole.HOST;
        AttendanceRole role = own && !same ? AttendanceRole.PARTICIPANT : source.role();
        Optional<Attendance> there = content.attendance(row, column);
        if (there.isEmpty()) return invited(row, column, role, source.status());
        if (there.get().id().equals(source.id())) return List.of();
        List<Edit> edits = new ArrayList<>(status(there.get(), source.status()));
        if (!own || same) edits.addAll(role(there.get(), role));
        return edits;
    }

    private static List<Edit> status(Attendance attendance, AttendanceStatus status) {
        return attendance.status() == status ? List.of() : List.of(new SetAttendanceStatus(attendance.id(), status));
    }

    private static List<Edit> role(Attendance attendance, AttendanceRole role) {
        return attendance.role() == role ? List.of() : List.of(new ReviseItem(ItemRef.to(attendance), "role", role));
    }

    // a seat without a name has its one event
    private List<Edit> invited(int row, int column, AttendanceRole role, AttendanceStatus status) {
        Event event = content.event(column);
        return content.person(row)
                .flatMap(content.facts().trip().people()::get)
                .map(p -> List.<Edit>of(
                        new Invite(Attendance.of(Id.random(), event.id(), p.id(), own(p, role), status, p.side()))))
                .orElse(List.of());
    }

    private AttendanceRole own(Person person, AttendanceRole role) {
        boolean principal = content.facts()
                .trip()
                .settings()
                .principal()
                .filter(person.id()::equals)
                .isPresent();
        return principal && role == AttendanceRole.PARTICIPANT ? AttendanceRole.PRINCIPAL : role;
    }

    private interface Each {
        void cell(int row, int column);
    }

    private static void each(GridRange range, Each each) {
        if (range.size() > MOST) throw new Refused("refused.too-many-cells", MOST);
        for (int row = range.top(); row <= range.bottom(); row++)
            for (int column = range.left(); column <= range.right(); column++) each.cell(row, column);
    }

    private static Optional<Edit> one(String label, List<Edit> edits) {
        if (edits.isEmpty()) return Optional.empty();
        return Optional.of(edits.size() == 1 ? edits.get(0) : new Together(label, edits));
    }
}
