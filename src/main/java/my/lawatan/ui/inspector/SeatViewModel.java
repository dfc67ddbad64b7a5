package my.lawatan.ui.inspector;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.protocol.seating.Chair;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;

/** The selected place at an event: whose name is awaited, or who sits there. */
final class SeatViewModel {
    private final Messages messages;
    private final Selection selection;
    private final Fields<Attendance> fields;
    final Named<Person> people;
    final Named<Organisation> organisations;
    final FieldModel<Attendance> person;
    final FieldModel<Attendance> organisation;
    final ChoiceModel<Attendance, AttendanceStatus> status;
    final FieldModel<Attendance> note;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper event = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper when = new ReadOnlyStringWrapper("");
    private Trip trip;
    private Attendance seat;

    SeatViewModel(Commit commit, Messages messages, Selection selection) {
        this.messages = messages;
        this.selection = selection;
        this.fields = new Fields<>(commit, messages);
        this.people = new Named<>(() -> trip.people().stream(), p -> Names.list(p, messages.language()));
        this.organisations =
                new Named<>(() -> trip.organisations().stream(), o -> o.name().in(messages.language()));
        person = fields.field(
                a -> a.person().flatMap(trip.people()::get).map(people::name).orElse(""),
                (a, typed) -> people.find(typed)
                        .<Edit>map(p -> new NameSeat(a.id(), p.id()))
                        .orElseGet(() -> Fields.revise(a, "person", people.id(typed))));
        organisation = fields.field(
                a -> a.organisation()
                        .flatMap(trip.organisations()::get)
                        .map(organisations::name)
                        .orElse(""),
                (a, typed) -> Fields.revise(a, "organisation", organisations.id(typed)));
        status = fields.choice(Attendance::status, (a, chosen) -> new SetAttendanceStatus(a.id(), chosen));
        note = fields.text("note");
    }

    /** Shows that place of that trip. */
    void show(Trip now, Attendance shown) {
        if (seat != null && !seat.id().equals(shown.id())) fields.commitAll();
        trip = now;
        seat = shown;
        fields.show(shown);
        Event at = now.event(shown.event());
        title.set(title(now, shown));
        event.set(Visible.line(at.title().in(messages.language())));
        when.set(new WhenText(now.settings(), messages).of(at.when()).here());
    }

    // by its chair as on the drawing; the number it came with is of another count
    private String title(Trip now, Attendance shown) {
        Optional<Integer> number = shown.number();
        Optional<Chair> chair = SeatPlan.of(now, shown.event()).of(shown.id()).map(Placed::chair);
        if (chair.isEmpty())
            return number.map(n -> messages.text("inspector.seat.numbered", n))
                    .orElseGet(() -> messages.text("inspector.seat"));
        int at = chair.get().number();
        boolean atTable = chair.get().atTable();
        String seat = messages.text(atTable ? "inspector.seat.numbered" : "inspector.seat.behind", at);
        return number.filter(n -> !atTable || n != at)
                .map(n -> messages.text("inspector.seat.counted", seat, n))
                .orElse(seat);
    }

    void selectEvent() {
        Id<Event> at = seat.event();
        selection.select(new ItemRef(ItemKind.EVENT, at));
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty event() {
        return event.getReadOnlyProperty();
    }

    ReadOnlyStringProperty when() {
        return when.getReadOnlyProperty();
    }

    void commitAll() {
        if (seat != null) fields.commitAll();
    }
}
