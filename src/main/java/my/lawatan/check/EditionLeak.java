package my.lawatan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;

/**
 * A line that drivers or the press read names the principal's room, or says word for word what stands in a brief: the paper that goes
 * out would tell it. The number of the room is left out of their papers; to leave a hole there is not what was meant to be said.
 */
final class EditionLeak extends OfTexts {
    @Override
    public String name() {
        return "edition-leak";
    }

    @Override
    public Action action() {
        return Action.LEAKS;
    }

    @Override
    public Object ground(Facts facts) {
        return facts.attached().principalsRooms();
    }

    @Override
    Optional<Finding> of(Facts facts, Item owner, Marks.Of read) {
        if (!read.outward()) return Optional.empty();
        Optional<Item> item = facts.trip().find(read.item());
        if (item.isEmpty() || reader(item.get()).isEmpty()) return Optional.empty();
        String reader = reader(item.get()).get();
        Text text = text(item.get());
        Optional<String> room = facts.attached().principalsRooms().namedIn(text);
        if (room.isPresent())
            return Optional.of(finding(facts, owner, read, "check.edition-leak.room." + reader, room.get()));
        return talks(facts, owner, read)
                ? Optional.of(finding(facts, owner, read, "check.edition-leak.brief." + reader, ""))
                : Optional.empty();
    }

    // who reads it beside the office
    private static Optional<String> reader(Item item) {
        if (item instanceof Leg) return Optional.of("drivers");
        if (item instanceof Event) return Optional.of("press");
        if (!(item instanceof Instruction line)) return Optional.empty();
        if (Lines.toDrivers(line)) return Optional.of("drivers");
        return Lines.toPress(line) ? Optional.of("press") : Optional.empty();
    }

    private static Text text(Item item) {
        if (item instanceof Leg leg) return leg.note();
        return item instanceof Instruction line ? line.text() : ((Event) item).pressNote();
    }

    private static boolean talks(Facts facts, Item owner, Marks.Of read) {
        if (read.sentences().isEmpty()) return false;
        Set<Long> secret = new HashSet<>();
        facts.attached().marks().of(owner.id()).stream()
                .filter(other -> other.item().kind() == ItemKind.BRIEF)
                .forEach(brief -> secret.addAll(brief.sentences()));
        return Stream.of(read.sentences()).flatMap(Set::stream).anyMatch(secret::contains);
    }

    private Finding finding(Facts facts, Item owner, Marks.Of read, String key, String room) {
        return new Finding(
                name(), Severity.STOP, items(owner, read), key, List.of(Titles.of(owner, facts.trip()), room));
    }
}
