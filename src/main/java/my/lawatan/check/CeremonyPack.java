package my.lawatan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Gift;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Text;

/**
 * A ceremony of the principal is near, and neither it nor a line to others says in which order the anthems are played or how the flags
 * stand, or nothing is given though something is received. At APEC there are neither flags nor anthems.
 */
final class CeremonyPack implements NearRule {
    private static final Pattern ANTHEMS = Pattern.compile("anthem|lagu kebangsaan|negaraku|himno");
    private static final Pattern FLAGS = Pattern.compile("\\bflag|\\bbendera|\\bbandera|\\bjalur gemilang");

    private static final Pattern GUARD =
            Pattern.compile("guard of honou?r|wreath|kawalan kehormatan|kalungan|guardia de honor|ofrenda floral");

    @Override
    public String name() {
        return "ceremony-pack";
    }

    @Override
    public Action action() {
        return Action.NEEDS;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.type() != EventKind.CEREMONY || event.status() == EventStatus.CANCELLED) return List.of();
        if (!Near.is(facts, event, facts.number(this, Near.HOURS)) || !facts.hasPrincipal(event)) return List.of();
        List<Object> arguments = new ArrayList<>(List.of(event.title().plain(), Near.begins(facts, event)));
        boolean apec = Apec.is(event) || !isReceived(facts, event);
        boolean anthems = !apec && !says(facts, event, ANTHEMS);
        boolean flags = !apec && !says(facts, event, FLAGS);
        boolean gift = lacksGift(facts, event);
        if (!anthems && !flags && !gift) return List.of();
        arguments.addAll(List.of(anthems ? 1 : 0, flags ? 1 : 0, gift ? 1 : 0));
        return List.of(
                new Finding(name(), Severity.HINT, List.of(ItemRef.to(event)), "check.ceremony-pack", arguments));
    }

    // where one lands or leaves, and wherever a guard or a wreath is spoken of; a photograph or a ribbon needs no
    // anthems
    private static boolean isReceived(Facts facts, Event event) {
        boolean flown = facts.legsOf(event.id()).stream().anyMatch(leg -> leg.mode() == LegMode.AIRCRAFT);
        return flown || says(facts, event, GUARD);
    }

    private static boolean lacksGift(Facts facts, Event event) {
        List<Gift> gifts = facts.attached().giftsAt(event.id());
        boolean received = gifts.stream().anyMatch(g -> g.direction() == Gift.Direction.IN);
        boolean given = gifts.stream().anyMatch(g -> g.direction() == Gift.Direction.OUT);
        return received && !given && facts.stateOf(event.id(), Requirement.GIFT) != Need.NOT_NEEDED;
    }

    private static boolean says(Facts facts, Event event, Pattern what) {
        Stream<Text> own = Stream.of(event.title(), event.purpose(), event.remarks(), event.receivedBy());
        Stream<Text> lines =
                facts.attached().instructionsOf(event.id()).stream().map(line -> line.text());
        return Stream.concat(own, lines)
                .flatMap(text -> text.in().values().stream())
                .anyMatch(text -> what.matcher(text.toLowerCase(Locale.ROOT)).find());
    }
}
