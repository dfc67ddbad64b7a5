package my.lawatan.interchange.ics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.interchange.Proposal;
import my.lawatan.text.Fold;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** What the events of a file would change in a trip: only what the file states, and nothing that it is silent about. */
final class Proposals {
    private final Trip trip;
    private final EventNames names;
    private final boolean cancelled;
    private final Map<String, Place> placesByName = new HashMap<>();
    private final Map<Id<Place>, Place> made = new HashMap<>();

    /** @param cancelled whether the whole file calls its events off */
    Proposals(Trip trip, EventNames names, boolean cancelled) {
        this.trip = trip;
        this.names = names;
        this.cancelled = cancelled;
        trip.places().stream()
                .forEach(place ->
                        place.name().in().values().forEach(name -> placesByName.putIfAbsent(Fold.fold(name), place)));
    }

    /** @throws Unusable if the trip cannot take what the lines say */
    Proposal of(Id<Event> id, Draft draft) throws Unusable {
        Block block = draft.block();
        Property summary =
                block.property("SUMMARY").orElseThrow(() -> new Unusable(block.line(), "interchange.no-title"));
        try {
            return proposal(id, draft, summary);
        } catch (Refused e) {
            throw new Unusable(summary.line(), e.key(), e.arguments().toArray());
        }
    }

    private Proposal proposal(Id<Event> id, Draft draft, Property summary) throws Unusable {
        Block block = draft.block();
        Optional<Event> before = trip.events().get(id);
        Text title = title(before.map(Event::title).orElse(Text.NONE), summary);
        if (!title.stated()) throw new Unusable(summary.line(), "interchange.no-title");
        Map<String, Object> stated = new LinkedHashMap<>();
        stated.put("title", title);
        stated.put("when", draft.when());
        Optional<Place> place = place(block, draft);
        place.ifPresent(p -> stated.put("place", Optional.of(p.id())));
        status(block).ifPresent(status -> stated.put("status", status));
        kind(block).ifPresent(kind -> stated.put("type", kind));
        text(block, Names.PURPOSE, before.map(Event::purpose)).ifPresent(text -> stated.put("purpose", text));
        text(block, Names.ATTIRE, before.map(Event::attire)).ifPresent(text -> stated.put("attire", text));
        // what we wrote ourselves is put together of what is read above
        if (block.property(Names.KIND).isEmpty())
            text(block, "DESCRIPTION", before.map(Event::remarks)).ifPresent(text -> stated.put("remarks", text));
        Event plain = before.orElseGet(() -> Event.of(id, title, EventKind.PRIVATE, draft.when()));
        return changes(draft, plain, before, place, stated);
    }

    private Proposal changes(
            Draft draft, Event plain, Optional<Event> before, Optional<Place> place, Map<String, Object> stated) {
        Event after = plain;
        List<String> components = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Map.Entry<String, Object> value : stated.entrySet()) {
            var component = ItemKind.EVENT.component(value.getKey());
            if (component.of(after).equals(value.getValue())) continue;
            after = (Event) component.with(after, value.getValue());
            components.add(value.getKey());
            edits.add(new ReviseItem(ItemRef.to(plain), value.getKey(), value.getValue()));
        }
        if (before.isEmpty()) edits = new ArrayList<>(List.of(new CreateItem(after)));
        // what is as it was needs no answer
        if (!edits.isEmpty())
            names.link(draft.uid(), draft.occurrence(), after.id())
                    .map(CreateItem::new)
                    .ifPresent(edits::add);
        Optional<Place> newPlace = place.filter(p -> made.containsKey(p.id()));
        return new Proposal(
                draft.block().line(),
                draft.block().last(),
                draft.uid(),
                after,
                before,
                newPlace,
                before.isEmpty() ? List.of() : components,
                edits);
    }

    private static Text title(Text before, Property summary) {
        String text = summary.line1();
        String mark = summary.parameter(Names.MARK).orElse("");
        if (!mark.isEmpty() && text.startsWith(mark))
            text = text.substring(mark.length()).strip();
        return text.isEmpty() ? before : before.with(language(summary), text);
    }

    private static Language language(Property property) {
        String tag = property.parameter("LANGUAGE").orElse("en").toLowerCase(Locale.ROOT);
        return Stream.of(Language.values())
                .filter(l -> tag.equals(l.tag()) || tag.startsWith(l.tag() + "-"))
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Text> text(Block block, String name, Optional<Text> before) {
        return block.property(name).filter(p -> !p.text().isEmpty()).map(p -> before.orElse(Text.NONE)
                .with(language(p), p.text()));
    }

    private Optional<EventStatus> status(Block block) {
        if (cancelled) return Optional.of(EventStatus.CANCELLED);
        if (block.property(Names.STATUS).isPresent()) return Optional.of(EventStatus.NOT_STATED);
        return block.property("STATUS").flatMap(p -> constant(EventStatus.values(), p.value()));
    }

    private static Optional<EventKind> kind(Block block) {
        return block.property(Names.KIND).flatMap(p -> constant(EventKind.values(), p.value()));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String written) {
        return Stream.of(all)
                .filter(c -> c.name().equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    private Optional<Place> place(Block block, Draft draft) {
        Optional<Property> location =
                block.property("LOCATION").filter(p -> !p.line1().isEmpty());
        return location.map(p -> known(p).orElseGet(() -> made(p, block, draft)));
    }

    private Optional<Place> known(Property location) {
        return location.parameter(Names.PLACE)
                .filter(id -> id.length() == 36)
                .flatMap(id -> trip.places().get(Id.of(id)))
                .or(() -> Optional.ofNullable(placesByName.get(Fold.fold(location.line1()))));
    }

    private Place made(Property location, Block block, Draft draft) {
        String address = block.property(Names.ADDRESS).map(Property::line1).orElse("");
        String text = location.line1();
        String name = !address.isEmpty() && text.endsWith(", " + address)
                ? text.substring(0, text.length() - address.length() - 2)
                : text;
        Id<Place> id = location.parameter(Names.PLACE)
                .filter(given -> given.length() == 36)
                .map(Id::<Place>of)
                .orElseGet(() -> Id.named("ics place " + Fold.fold(name)));
        return made.computeIfAbsent(
                id,
                unused -> new Place(
                        id,
                        Text.NONE.with(language(location), name),
                        Optional.empty(),
                        address,
                        block.property("GEO").flatMap(Proposals::coordinates),
                        draft.when()
                                .start()
                                .map(TimePoint::zone)
                                .filter(zone -> !zone.equals(trip.settings().hostZone())),
                        Text.NONE,
                        Optional.empty(),
                        Text.NONE,
                        List.of()));
    }

    private static Optional<Coordinates> coordinates(Property geo) {
        String[] parts = geo.value().split(";", -1);
        if (parts.length != 2) return Optional.empty();
        try {
            return Optional.of(
                    new Coordinates(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())));
        } catch (NumberFormatException | Refused e) {
            return Optional.empty();
        }
    }
}
