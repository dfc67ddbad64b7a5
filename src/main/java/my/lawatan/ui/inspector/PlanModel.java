package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.AddAlternative;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.AsRun;
import my.lawatan.ui.kit.BesideWords;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.kit.TimeInput;

/** The plans B of the selected event. One of them is edited in place; whoever types where there is none makes one. */
final class PlanModel {
    /**
     * One plan B, in words.
     *
     * @param edited whether it is the one whose fields are shown
     */
    record Plan(Alternative alternative, String words, boolean edited) {}

    private final Commit commit;
    private final Messages messages;
    private final TimeInput input;
    private final Times times;
    private final ReadOnlyObjectWrapper<List<Plan>> plans = new ReadOnlyObjectWrapper<>(List.of());
    final FieldModel<Event> name;
    final ChoiceModel<Event, Alternative.Reason> reason;
    final FieldModel<Event> title;
    final FieldModel<Event> when;
    final FieldModel<Event> place;
    final FieldModel<Event> attire;
    final FieldModel<Event> remarks;
    final FieldModel<Event> decideBy;
    final FieldModel<Event> decidedBy;
    final FieldModel<Event> tell;
    private final Fields<Event> fields;
    private Optional<Id<Alternative>> chosen = Optional.empty();
    private Trip trip;
    private Event event;

    PlanModel(Fields<Event> fields, Commit commit, Named<Place> places, Messages messages) {
        this.fields = fields;
        this.commit = commit;
        this.messages = messages;
        this.input = new TimeInput(messages);
        this.times = new Times(messages);
        name = text(fields, "plan", Alternative::plan);
        reason = fields.choice(
                e -> of(e).map(Alternative::reason).orElse(Alternative.Reason.NOT_STATED),
                (e, chosen) -> edit(e, "reason", chosen));
        title = text(fields, "title", Alternative::title);
        when = fields.field(
                e -> of(e).map(a -> clocks(a.when())).orElse(""), (e, typed) -> edit(e, "when", span(e, typed)));
        place = fields.field(
                e -> of(e).flatMap(Alternative::place)
                        .flatMap(id -> trip.places().get(id))
                        .map(places::name)
                        .orElse(""),
                (e, typed) -> edit(e, "place", places.id(typed)));
        attire = text(fields, "attire", Alternative::attire);
        remarks = text(fields, "remarks", Alternative::remarks);
        decideBy = fields.field(
                e -> of(e).flatMap(Alternative::decideBy).map(this::dated).orElse(""),
                (e, typed) -> edit(e, "decideBy", input.point(typed, day(e), zone(e))));
        decidedBy = text(fields, "decidedBy", Alternative::decidedBy);
        tell = text(fields, "tell", Alternative::tell);
    }

    private FieldModel<Event> text(Fields<Event> fields, String component, Function<Alternative, Text> read) {
        BiFunction<Event, String, Edit> write = (e, typed) ->
                edit(e, component, of(e).map(read).orElse(Text.NONE).with(messages.language(), typed));
        return fields.field(
                e -> of(e).map(read).map(t -> t.in(messages.language())).orElse(""), write);
    }

    // the one that was chosen, or the first
    private Optional<Alternative> of(Event e) {
        List<Alternative> all = Beside.alternatives(trip, e.id());
        return all.stream()
                .filter(a -> chosen.filter(a.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Edit edit(Event e, String component, Object value) {
        return of(e).map(a -> Fields.revise(a, component, value))
                .orElseGet(() -> new AddAlternative(
                        (Alternative) ItemKind.ALTERNATIVE.component(component).with(nothing(e), value)));
    }

    private Alternative nothing(Event e) {
        return new Alternative(
                Id.random(),
                e.id(),
                Text.NONE.with(messages.language(), messages.text("programme.beside.plan-name")),
                Alternative.Reason.NOT_STATED,
                Text.NONE,
                TimeSpan.NOT_STATED,
                Optional.empty(),
                Text.NONE,
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                Text.NONE,
                false);
    }

    private LocalDate day(Event e) {
        return e.when().day().orElse(trip.settings().firstDay());
    }

    private ZoneId zone(Event e) {
        return e.when().start().map(TimePoint::zone).orElse(trip.settings().hostZone());
    }

    // on the day of plan A: "15:30-16:15", or "15:30" with an open end
    private TimeSpan span(Event e, String typed) {
        if (typed.isBlank()) return TimeSpan.NOT_STATED;
        String[] parts = typed.strip().split("\\s*[-–]\\s*", 2);
        Optional<LocalTime> from = input.time(parts[0]);
        if (from.isEmpty()) throw new Refused("refused.when", typed);
        TimePoint start = TimePoint.at(day(e).atTime(from.get()), zone(e));
        Optional<LocalTime> to = parts.length > 1 ? input.time(parts[1]) : Optional.empty();
        Optional<TimePoint> end = to.map(t -> TimePoint.at(day(e).atTime(t), zone(e)))
                .map(p -> p.instant().isAfter(start.instant()) ? p : p.plusDays(1));
        return new TimeSpan(Optional.of(start), end, Certainty.EXACT, Optional.empty());
    }

    private String clocks(TimeSpan span) {
        if (!span.timed()) return span.day().map(times::shortDate).orElse("");
        String start = times.clock(span.start().orElseThrow().time().orElseThrow());
        return span.end()
                .flatMap(TimePoint::time)
                .map(end -> start + "–" + times.clock(end))
                .orElse(start);
    }

    private String dated(TimePoint point) {
        return point.hasTime() ? times.shortDateTime(point.instant(), point.zone()) : times.shortDate(point.date());
    }

    /** Before the fields are shown an event of that trip. */
    void look(Trip now, Event shown) {
        trip = now;
        event = shown;
        BesideWords words = new BesideWords(now, messages);
        Optional<Alternative> edited = of(shown);
        plans.set(Beside.alternatives(now, shown.id()).stream()
                .map(a -> new Plan(a, words.plan(a), edited.filter(a::equals).isPresent()))
                .toList());
    }

    /** Shows that plan in the fields; what is being typed for the other one is its own. */
    void choose(Id<Alternative> plan) {
        fields.commitAll();
        chosen = Optional.of(plan);
        look(trip, event);
        fields.show(event);
    }

    /** Makes one more plan B, and shows it in the fields. */
    void another() {
        fields.commitAll();
        Alternative made = nothing(event);
        // shown as soon as the trip has it
        chosen = Optional.of(made.id());
        commit.commit(new AddAlternative(made), () -> {}, title::refused);
    }

    /** Puts it in force with all others of its name, or goes back to plan A. */
    void swap(Plan plan) {
        commit.commit(AsRun.swap(trip, plan.alternative()), () -> {}, title::refused);
    }

    ReadOnlyObjectProperty<List<Plan>> plans() {
        return plans.getReadOnlyProperty();
    }
}
