package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.check.BriefCare;
import my.lawatan.edit.ClearBrief;
import my.lawatan.edit.ConfirmBrief;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.TimeInput;

/** The selected brief but for its texts: what it is for, who owes it and by when, and whether it is cleared. */
final class BriefViewModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final String officer;
    private final Fields<Brief> fields;
    final Named<Person> people;
    final Named<Event> events;
    final FieldModel<Brief> title;
    final FieldModel<Brief> event;
    final FieldModel<Brief> number;
    final ChoiceModel<Brief, BriefStatus> status;
    final FieldModel<Brief> owner;
    final FieldModel<Brief> due;
    final FieldModel<Brief> clearedBy;
    private final ReadOnlyStringWrapper head = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sub = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stale = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Sources.Row>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private Trip trip;
    private Brief brief;

    /** @param officer who clears a brief here, unless another name is written */
    BriefViewModel(Commit commit, Messages messages, Selection selection, String officer) {
        this.commit = commit;
        this.messages = messages;
        this.selection = selection;
        this.officer = officer;
        this.fields = new Fields<>(commit, messages);
        this.people = new Named<>(() -> trip.people().stream(), p -> Names.list(p, messages.language()));
        this.events = new Named<>(() -> trip.events().stream(), e -> e.title().in(messages.language()));
        title = fields.text("title");
        event = fields.field(
                b -> b.event().flatMap(trip.events()::get).map(events::name).orElse(""),
                (b, typed) -> Fields.revise(b, "event", events.id(typed)));
        number = fields.line("number");
        status = fields.choice(Brief::status, this::setStatus);
        owner = fields.field(
                b -> b.owner().flatMap(trip.people()::get).map(people::name).orElse(""),
                (b, typed) -> Fields.revise(b, "owner", people.id(typed)));
        due = fields.field(
                b -> b.due().map(this::point).orElse(""), (b, typed) -> Fields.revise(b, "due", dueOf(b, typed)));
        clearedBy = fields.line("clearedBy");
    }

    /** To clear a brief is to say for which time it holds, and who says so. */
    private Edit setStatus(Brief of, BriefStatus chosen) {
        if (chosen != BriefStatus.CLEARED) return Fields.revise(of, "status", chosen);
        return new ClearBrief(of.id(), of.clearedBy().isBlank() ? officer : of.clearedBy());
    }

    private String point(TimePoint point) {
        Times times = new Times(messages);
        String day = times.shortDate(point.date());
        return point.hasTime() ? day + " " + times.clock(point.local().toLocalTime()) : day;
    }

    private Optional<TimePoint> dueOf(Brief of, String typed) {
        var near = of.due()
                .map(TimePoint::date)
                .or(() -> of.event().flatMap(id -> trip.event(id).when().day()))
                .orElse(trip.settings().firstDay());
        var zone = of.due().map(TimePoint::zone).orElse(trip.settings().hostZone());
        return new TimeInput(messages).point(typed, near, zone);
    }

    /** Shows that brief of that trip. */
    void show(Trip now, Brief shown) {
        if (brief != null && !brief.id().equals(shown.id())) fields.commitAll();
        trip = now;
        brief = shown;
        fields.show(shown);
        error.set("");
        head.set(
                shown.number().isBlank()
                        ? messages.text("inspector.brief")
                        : messages.text("inspector.brief.of-number", Visible.line(shown.number())));
        Optional<Event> at = shown.event().map(now::event);
        sub.set(at.map(e -> Visible.line(e.title().in(messages.language())) + " · " + when(e))
                .orElseGet(() -> messages.text("inspector.brief.for-no-event")));
        stale.set(
                BriefCare.stale(shown, now)
                        ? messages.text(
                                "inspector.brief.is-stale",
                                new WhenText(now.settings(), messages)
                                        .of(shown.writtenFor())
                                        .here(),
                                when(at.orElseThrow()))
                        : "");
        sources.set(new Sources(now, messages).of(shown));
    }

    private String when(Event at) {
        return new WhenText(trip.settings(), messages).of(at.when()).here();
    }

    void selectEvent() {
        brief.event().ifPresent(id -> selection.select(new ItemRef(ItemKind.EVENT, id)));
    }

    /** The brief still holds for the time its event has now. */
    void confirm() {
        commit.commit(new ConfirmBrief(brief.id()), () -> {}, no -> error.set(messages.text(no)));
    }

    ReadOnlyStringProperty head() {
        return head.getReadOnlyProperty();
    }

    /** What it is for, and when that is. */
    ReadOnlyStringProperty sub() {
        return sub.getReadOnlyProperty();
    }

    /** For which time it was cleared, and which the event has now; empty unless they differ. */
    ReadOnlyStringProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Why it could not be confirmed, in words; empty if it could. */
    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Sources.Row>> sources() {
        return sources.getReadOnlyProperty();
    }

    void commitAll() {
        if (brief != null) fields.commitAll();
    }
}
