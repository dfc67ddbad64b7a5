package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Custody;
import my.lawatan.check.Facts;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.text.Spans;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Rides;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** What one person has or is owed: a room, seats in cars, passes, gifts, forms, chairs at tables. */
final class PersonThings {
    /** What kind of thing it is. */
    enum Thing {
        ROOM,
        SEAT,
        PASS,
        GIFT,
        FORM,
        TABLE
    }

    /** One of them.
     *
     * @param item what it leads to
     * @param words what it is
     * @param below what else is known of it; may be empty */
    record Line(Thing thing, ItemRef item, String words, String below) {}

    private final Facts facts;
    private final Trip trip;
    private final Person person;
    private final Messages messages;
    private final Spans spans;

    private PersonThings(Trip trip, Person person, Messages messages) {
        this.facts = Facts.of(trip);
        this.trip = trip;
        this.person = person;
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    static List<Line> of(Trip trip, Person person, Messages messages) {
        return new PersonThings(trip, person, messages).lines();
    }

    private List<Line> lines() {
        return Stream.of(rooms(), seats(), passes(), gifts(), forms(), tables())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Line> rooms() {
        return trip.lodgings().stream()
                .filter(room -> room.guests().contains(person.id()))
                .sorted(Comparator.comparing(Lodging::room).thenComparing(Lodging::id))
                .map(room -> new Line(
                        Thing.ROOM,
                        ItemRef.to(room),
                        room.room().isEmpty()
                                ? messages.text("inspector.things.room.none")
                                : messages.text("inspector.things.room", Visible.line(room.room())),
                        joined(place(room.place()), floor(room), nights(room.nights()))));
    }

    private String floor(Lodging room) {
        return room.floor().isEmpty() ? "" : messages.text("inspector.things.floor", Visible.line(room.floor()));
    }

    private String nights(Nights nights) {
        Times times = new Times(messages);
        String from = nights.from().map(times::shortDate).orElse("");
        String until = nights.until().map(times::shortDate).orElse("");
        if (from.isEmpty() && until.isEmpty()) return "";
        return from + "–" + until;
    }

    private Stream<Line> seats() {
        return trip.rides().stream()
                .filter(ride -> mine(ride.person()))
                .sorted(Rides.ORDER)
                .map(this::seat);
    }

    private Line seat(Ride ride) {
        Optional<Vehicle> vehicle = trip.vehicles().get(ride.vehicle());
        String where = ride.seat().isEmpty()
                ? ride.position() == Ride.Position.NOT_STATED ? "" : messages.word(ride.position())
                : messages.text("inspector.things.seat", Visible.line(ride.seat()));
        Optional<Leg> leg = ride.leg().flatMap(trip.legs()::get);
        String way =
                leg.map(new WayTitle(trip, messages)::of).orElseGet(() -> messages.text("inspector.things.all-ways"));
        ItemRef to = leg.or(() -> vehicle.flatMap(v -> facts.legsOf(v).stream().findFirst()))
                .map(ItemRef::to)
                .orElseGet(() -> ItemRef.to(ride));
        return new Line(Thing.SEAT, to, joined(vehicle.map(v -> in(v.name())).orElse(""), where), way);
    }

    private Stream<Line> passes() {
        Custody custody = facts.custody();
        return trip.passes().stream()
                .sorted(Comparator.comparing(Pass::rank).thenComparing(Pass::id))
                .flatMap(pass -> held(pass, custody.of(pass.id())));
    }

    // each time the person gets it, with until when
    private Stream<Line> held(Pass pass, List<Handover> all) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!mine(all.get(i).to())) continue;
            String until = i + 1 < all.size() ? spans.point(all.get(i + 1).at()) : "";
            String from = spans.point(all.get(i).at());
            String when = until.isEmpty()
                    ? messages.text("inspector.things.from", from)
                    : messages.text("inspector.things.from-until", from, until);
            lines.add(new Line(
                    Thing.PASS,
                    ItemRef.to(pass),
                    in(pass.name()).isEmpty() ? messages.word(pass.type()) : in(pass.name()),
                    all.get(i).done() ? when : messages.text("inspector.things.unconfirmed", when)));
        }
        return lines.stream();
    }

    private Stream<Line> gifts() {
        return trip.gifts().stream()
                .filter(gift -> mine(gift.from()) || mine(gift.to()) || mine(gift.keeper()))
                .sorted(Comparator.comparing((Gift g) -> in(g.what())).thenComparing(Gift::id))
                .map(gift -> new Line(
                        Thing.GIFT,
                        ItemRef.to(gift),
                        in(gift.what()),
                        joined(part(gift), state(gift.state() == Gift.State.NOT_STATED, gift.state()))));
    }

    private String part(Gift gift) {
        if (mine(gift.to())) return messages.text("inspector.things.gift.to");
        return messages.text(mine(gift.from()) ? "inspector.things.gift.from" : "inspector.things.gift.keeps");
    }

    private Stream<Line> forms() {
        return trip.forms().stream()
                .filter(form -> mine(form.about()) || mine(form.owner()))
                .sorted(Comparator.comparing((Form f) ->
                                f.due().map(due -> due.instant().toString()).orElse("~"))
                        .thenComparing(Form::id))
                .map(form -> new Line(
                        Thing.FORM,
                        ItemRef.to(form),
                        form.title().stated() ? in(form.title()) : messages.word(form.type()),
                        joined(
                                mine(form.about()) ? "" : messages.text("inspector.things.form.owner"),
                                state(form.state() == Form.State.NOT_STATED, form.state()),
                                form.due()
                                        .map(due -> messages.text("inspector.things.due", spans.point(due)))
                                        .orElse(""))));
    }

    private Stream<Line> tables() {
        List<Attendance> attends = facts.attendancesOf(person.id());
        return trip.tables().stream().map(Table::event).distinct().flatMap(event -> attends.stream()
                .filter(a -> a.event().equals(event))
                .flatMap(a -> SeatPlan.of(trip, event).tables().stream()
                        .flatMap(table -> table.of(a.id()).stream().map(placed -> chair(table, placed)))));
    }

    private Line chair(TablePlan plan, Placed placed) {
        Table table = plan.table();
        String event = in(trip.event(table.event()).title());
        String chair = placed.chair().atTable()
                ? messages.text("inspector.things.chair", placed.chair().number())
                : messages.text("inspector.things.behind", placed.chair().number());
        return new Line(Thing.TABLE, ItemRef.to(table), joined(in(table.name()), chair), event);
    }

    private String state(boolean unknown, Enum<?> state) {
        return unknown ? "" : messages.word(state);
    }

    private String place(Optional<Id<Place>> place) {
        return place.flatMap(trip.places()::get).map(p -> in(p.name())).orElse("");
    }

    private boolean mine(Optional<? extends Id<? extends Item>> id) {
        return id.filter(person.id()::equals).isPresent();
    }

    private String in(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
