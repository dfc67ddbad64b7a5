package my.lawatan.document;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.document.PlaceCardPaper.Card;
import my.lawatan.protocol.seating.Placed;
import my.lawatan.protocol.seating.Reasons;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Organisation;

/** The cards of one table, in the order of its chairs; who sits behind somebody has none. */
final class PlaceCards {
    private static final List<Size> SIZES =
            List.of(new Size(14, 27), new Size(18, 23), new Size(24, 19), new Size(34, 16), new Size(60, 13));
    private static final double SMALLEST = 10;

    /** The size of letters for a name of no more than so many. */
    private record Size(int letters, double points) {}

    private final Wording words;
    private final Reasons reasons;

    PlaceCards(Wording words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    Stream<Card> of(TablePlan plan) {
        String table = words.of(plan.table().name());
        return plan.placed().stream()
                .filter(p -> p.chair().atTable())
                .flatMap(p -> p
                        .sitter()
                        .flatMap(s -> words.trip().attendances().get(s.attendance()))
                        .map(a -> card(p, a, table))
                        .stream());
    }

    private Card card(Placed placed, Attendance attendance, String table) {
        boolean named = !attendance.awaitsName();
        String name = named ? reasons.plate(attendance) : words.say("seat-plan.representative");
        String under = named
                ? ""
                : attendance
                        .organisation()
                        .flatMap(words.trip().organisations()::get)
                        .map(Organisation::name)
                        .map(words::of)
                        .orElse("");
        return new Card(
                named ? Anchor.of(words.trip().person(attendance.person().orElseThrow())) : Anchor.of(attendance),
                name,
                under,
                named,
                Wording.join(
                        Wording.DOT,
                        table,
                        words.say("seat-plan.seat", placed.chair().number())),
                points(name));
    }

    // characters of Chinese are twice as wide as letters
    private static double points(String name) {
        int wide = name.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
        for (Size size : SIZES) if (wide <= size.letters()) return size.points();
        return SMALLEST;
    }
}
