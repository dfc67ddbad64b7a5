package my.lawatan.ui.needs;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.trip.Access;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** What the host asks for at its doors: at which event or place whoever has which role carries which pass, and how many may come. */
final class AccessRegister extends ItemRegister<Access> {
    AccessRegister() {
        super(
                "accesses",
                ItemKind.ACCESS,
                List.of(
                        field("event", 230, v -> v.names().event()).styled("lw-rows-name"),
                        field("place", 190, v -> v.names().place()),
                        field("pass", 110, v -> v.word(Pass.Type.values(), Optional.empty()))
                                .as("type"),
                        field("roles", 280, Values::roles),
                        field("quota", 70, Values::number),
                        field("note", 200, Values::text).styled("lw-rows-muted")));
    }

    private static <V> Field<Access> field(String component, double width, Function<Values, Value<V>> value) {
        return Field.of(ItemKind.ACCESS, component, width, value);
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return super.same(one, two) && one.events() == two.events() && one.places() == two.places();
    }

    /** At the event or place that is selected, or where that is; else at the first event. */
    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        Optional<Item> chosen = selected.flatMap(reading.trip()::find);
        Optional<Id<Place>> place = chosen.filter(Place.class::isInstance).map(p -> ((Place) p).id());
        Optional<Id<Event>> event = chosen.filter(Event.class::isInstance)
                .map(e -> ((Event) e).id())
                .or(() -> first(reading));
        if (place.isEmpty() && event.isEmpty()) return Optional.empty();
        return Optional.of(new Access(
                Id.random(),
                place.isPresent() ? Optional.empty() : event,
                place,
                Pass.Type.FLOATER,
                EnumSet.noneOf(AttendanceRole.class),
                Optional.empty(),
                Text.NONE));
    }

    private static Optional<Id<Event>> first(Reading reading) {
        return reading.trip().events().stream()
                .filter(e -> e.when().startInstant().isPresent())
                .min(Comparator.comparing((Event e) -> e.when().startInstant().orElseThrow()))
                .map(Event::id);
    }
}
