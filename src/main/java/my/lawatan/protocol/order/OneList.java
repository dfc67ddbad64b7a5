package my.lawatan.protocol.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** The people, or the organisations, of one side in order: those who come, then those who have declined. */
final class OneList {
    private final Map<Id<Attendance>, Merit> merits = new HashMap<>();
    private final Placing placing;
    private final List<Standing> standings = new ArrayList<>();

    OneList(Trip trip, SideRule rule, List<Criterion> criteria, List<Attendance> attendances) {
        attendances.forEach(a -> merits.put(a.id(), Merit.of(trip, a, rule)));
        boolean headed = merits.values().stream().anyMatch(m -> m.part().isHead());
        // who leads a side leads it in the absence of its head
        if (headed) merits.replaceAll((id, m) -> m.part() == Part.LEADS ? m.with(Part.TAKES_PART) : m);
        Comparator<Merit> order = Criterion.comparator(criteria);
        List<Attendance> sorted = attendances.stream()
                .sorted((one, two) -> order.compare(merits.get(one.id()), merits.get(two.id())))
                .toList();
        placing = new Placing(sorted.stream().filter(OneList::comes).toList());
        Reasons reasons = new Reasons(trip, rule, criteria, merits, placing);
        stand(reasons);
        sorted.stream()
                .filter(a -> !comes(a))
                .forEach(a -> standings.add(
                        new Standing(a, 0, false, new Why(0, Why.Claim.of("order.basis.declined"), Optional.empty()))));
    }

    private static boolean comes(Attendance attendance) {
        return attendance.status() != AttendanceStatus.DECLINED;
    }

    private void stand(Reasons reasons) {
        Optional<Attendance> byRule = Optional.empty();
        Optional<Attendance> last = Optional.empty();
        for (Attendance a : placing.inOrder()) {
            boolean byHand = placing.byHand(a).isPresent() || Placing.key(a).isPresent();
            Optional<Attendance> before = byRule.isPresent() ? byRule : last;
            int place = standings.size() + 1;
            standings.add(new Standing(a, place, byHand, reasons.of(a, place, before)));
            if (!byHand) byRule = Optional.of(a);
            last = Optional.of(a);
        }
    }

    List<Standing> standings() {
        return standings;
    }

    boolean isVoid(Attendance attendance) {
        return placing.isGone(attendance) || placing.isInCircle(attendance);
    }

    Optional<HandPlace> placeAt(Id<Attendance> moved, int index, boolean ratherBefore) {
        return placing.placeAt(moved, index, ratherBefore);
    }

    /** The place one step nearer to the front, or to the end, with those beside it; none where there is no step. */
    Optional<HandPlace> step(Id<Attendance> moved, int by) {
        List<Attendance> all = placing.inOrder();
        List<Attendance> block =
                all.stream().filter(a -> placing.belongs(a, moved)).toList();
        if (block.isEmpty()) return Optional.empty();
        int at = all.indexOf(block.get(0));
        int index = at + by;
        return index < 0 || index > all.size() - block.size() ? Optional.empty() : placeAt(moved, index, by < 0);
    }
}
