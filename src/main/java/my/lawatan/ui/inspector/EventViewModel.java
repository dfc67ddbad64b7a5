package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.FixEvent;
import my.lawatan.edit.Invite;
import my.lawatan.edit.PutOnTrack;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.edit.SetEventStatus;
import my.lawatan.edit.TakeOffTrack;
import my.lawatan.edit.Together;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.Selection;

/** The selected event: its fields, and what is known around it. */
final class EventViewModel {
    private final Commit commit;
    private final Messages messages;
    private final Selection selection;
    private final Background.Latest computing;
    private final Fields<Event> fields;
    final Named<Place> places;
    final Named<Person> people;
    final FieldModel<Event> title;
    final ChoiceModel<Event, EventKind> kind;
    final WhenModel when;
    final WaysModel ways;
    final FieldModel<Event> place;
    final ChoiceModel<Event, EventStatus> status;
    final ChoiceModel<Event, Boolean> fixed;
    final FieldModel<Event> purpose;
    final FieldModel<Event> attire;
    final ChoiceModel<Event, PressAccess> press;
    final FieldModel<Event> pressNote;
    final FieldModel<Event> plus;
    final FieldModel<Event> receivedBy;
    final FieldModel<Event> officer;
    final ChoiceModel<Event, Need> interpreter;
    final FieldModel<Event> expectedPeople;
    final FieldModel<Event> expectedOrganisations;
    final FieldModel<Event> remarks;
    final BesideModel beside;
    final PlanModel plan;
    final OrderModel order;
    final HandModel hand;
    final OpeningModel opening;
    private final ReadOnlyObjectWrapper<WhenText.Lines> whenLines =
            new ReadOnlyObjectWrapper<>(new WhenText.Lines("", "", "", ""));
    private final ReadOnlyStringWrapper sub = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<OnTrack>> tracks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<EventDetails> details = new ReadOnlyObjectWrapper<>(EventDetails.NONE);
    private final ReadOnlyStringWrapper inviting = new ReadOnlyStringWrapper("");
    private final LiveChecks checks;
    private Trip trip;
    private Event event;

    /** A track, and whether the event is on it. */
    record OnTrack(Id<Track> id, String name, boolean on) {}

    EventViewModel(Commit commit, LiveChecks checks, Messages messages, Selection selection, Background background) {
        this.checks = checks;
        this.commit = commit;
        this.messages = messages;
        this.selection = selection;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.fields = new Fields<>(commit, messages);
        this.places = new Named<>(() -> trip.places().stream(), p -> p.name().in(messages.language()));
        this.people = new Named<>(() -> trip.people().stream(), p -> Names.list(p, messages.language()));
        title = fields.field(
                e -> e.title().in(messages.language()),
                (e, typed) -> new RenameEvent(e.id(), e.title().with(messages.language(), typed)));
        kind = fields.choice("type", EventKind.class);
        when = new WhenModel(commit, messages);
        ways = new WaysModel(commit, checks, messages, selection, background);
        place = placeField();
        status = fields.choice(Event::status, (e, chosen) -> new SetEventStatus(e.id(), chosen));
        fixed = fields.choice(Event::fixedByHost, (e, chosen) -> new FixEvent(e.id(), chosen));
        purpose = fields.text("purpose");
        attire = fields.text("attire");
        press = fields.choice("press", PressAccess.class);
        pressNote = fields.text("pressNote");
        plus = fields.number("plus");
        receivedBy = fields.text("receivedBy");
        officer = officerField();
        interpreter = fields.choice("interpreter", Need.class);
        expectedPeople = expected(Headcount::people, (h, people) -> new Headcount(people, h.organisations()));
        expectedOrganisations =
                expected(Headcount::organisations, (h, organisations) -> new Headcount(h.people(), organisations));
        remarks = fields.text("remarks");
        beside = new BesideModel(fields, commit, checks::now, messages);
        plan = new PlanModel(fields, commit, places, messages);
        order = new OrderModel(fields, commit, messages);
        hand = new HandModel(commit, messages);
        opening = new OpeningModel(messages, background);
    }

    private FieldModel<Event> placeField() {
        return fields.field(
                e -> e.place().flatMap(trip.places()::get).map(places::name).orElse(""),
                (e, typed) -> Fields.revise(e, "place", places.id(typed)));
    }

    private FieldModel<Event> officerField() {
        return fields.field(
                e -> e.officer().flatMap(trip.people()::get).map(people::name).orElse(""),
                (e, typed) -> Fields.revise(e, "officer", people.id(typed)));
    }

    private FieldModel<Event> expected(
            Function<Headcount, Optional<Integer>> count, BiFunction<Headcount, Optional<Integer>, Headcount> with) {
        return fields.words(
                "expected",
                h -> number(count.apply((Headcount) h)),
                (h, typed) -> with.apply((Headcount) h, number(typed)));
    }

    private static String number(Optional<Integer> number) {
        return number.map(Object::toString).orElse("");
    }

    private static Optional<Integer> number(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(Fields.whole(typed));
    }

    /** Shows that event of that trip. */
    void show(Trip now, Event shown) {
        boolean another = event == null || !event.id().equals(shown.id());
        if (another && event != null) fields.commitAll();
        trip = now;
        event = shown;
        beside.look(now, shown);
        plan.look(now, shown);
        order.look(now, shown);
        fields.show(shown);
        when.show(now, shown, now.settings().hostZone(), now.settings().firstDay());
        whenLines.set(new WhenText(now.settings(), messages).of(shown.when()));
        tracks.set(now.tracks().stream()
                .sorted(Track.ORDER)
                .map(t -> new OnTrack(
                        t.id(), t.name().in(messages.language()), shown.tracks().contains(t.id())))
                .toList());
        sub.set(subtitle(shown));
        ways.show(now, shown, another);
        opening.show(now, shown);
        if (another) show(now, shown, EventDetails.NONE);
        computing.ask(() -> EventDetails.of(checks.of(now), shown, messages), found -> show(now, shown, found));
    }

    private void show(Trip now, Event shown, EventDetails found) {
        hand.show(now, shown, found);
        details.set(found);
    }

    private String subtitle(Event shown) {
        String text = messages.word(shown.type());
        String on = String.join(
                ", ",
                tracks.get().stream().filter(OnTrack::on).map(OnTrack::name).toList());
        if (!on.isEmpty()) text = messages.text("inspector.dot", text, on);
        return shown.fixedByHost() ? messages.text("inspector.dot", text, messages.text("inspector.fixed")) : text;
    }

    /** Makes a place of that name and puts the event there, as one edit. */
    void createPlace(String name) {
        Place made = Place.named(Id.random(), Text.NONE.with(messages.language(), name.strip()));
        Edit there = Fields.revise(event, "place", Optional.of(made.id()));
        commit.commit(
                new Together("edit.together", List.of(new CreateItem(made), there)), place::settle, place::refused);
    }

    /** Puts the event on that track or takes it off. */
    void setOn(Id<Track> track, boolean on) {
        if (event.tracks().contains(track) == on) return;
        Edit edit = on ? new PutOnTrack(event.id(), track) : new TakeOffTrack(event.id(), track);
        commit.commit(edit, () -> {}, title::refused);
    }

    void setStatus(Attendees.Row row, AttendanceStatus status) {
        commit.commit(new SetAttendanceStatus(row.attendance(), status), () -> {}, this::notInvited);
    }

    /** Takes the line off the list. */
    void uninvite(Attendees.Row row) {
        commit.commit(new RemoveItem(new ItemRef(ItemKind.ATTENDANCE, row.attendance())), () -> {}, this::notInvited);
    }

    /** Puts the person of that name on the list of this event. */
    void invite(String name, Runnable done) {
        Optional<Person> found = people.find(name);
        if (found.isEmpty()) {
            inviting.set(messages.text("refused.name-unknown", name));
            return;
        }
        Attendance attendance = Attendance.of(
                Id.random(),
                event.id(),
                found.get().id(),
                AttendanceRole.PARTICIPANT,
                AttendanceStatus.NOT_STATED,
                found.get().side());
        inviting.set("");
        commit.commit(new Invite(attendance), done, this::notInvited);
    }

    private void notInvited(Refused no) {
        inviting.set(messages.text(no));
    }

    void select(Attendees.Row row) {
        selection.select(Attendees.target(row));
    }

    ReadOnlyObjectProperty<WhenText.Lines> whenLines() {
        return whenLines.getReadOnlyProperty();
    }

    /** "Business · Prime Minister · fixed by host" */
    ReadOnlyStringProperty sub() {
        return sub.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<OnTrack>> tracks() {
        return tracks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<EventDetails> details() {
        return details.getReadOnlyProperty();
    }

    /** Why somebody could not be put on the list; empty if nothing is wrong. */
    ReadOnlyStringProperty inviting() {
        return inviting.getReadOnlyProperty();
    }

    void commitAll() {
        if (event != null) fields.commitAll();
    }
}
