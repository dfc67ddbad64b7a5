package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.protocol.seating.Wishes.Wish;
import my.lawatan.trip.ItemRef;

/** Reason a wish is not met, and who stands against it. */
final class Conflicts {
    private final Draft draft;
    private final Wishes wishes;

    Conflicts(Draft draft, Wishes wishes) {
        this.draft = draft;
        this.wishes = wishes;
    }

    List<SeatPlan.Problem> told() {
        return wishes.unmet().stream()
                .map(wish -> new SeatPlan.Problem(
                        ItemRef.to(wish.said()),
                        Reason.of(
                                wish.together() ? "seating.unmet.together" : "seating.unmet.apart",
                                wish.one().attendance(),
                                wish.other().attendance(),
                                because(wish))))
                .toList();
    }

    private Reason because(Wish wish) {
        for (Sitter sitter : List.of(wish.one(), wish.other()))
            if (draft.where(sitter) == Draft.NOWHERE) return Reason.of("seating.unmet.not-seated", sitter.attendance());
        if (wishes.about(wish.one()).stream().anyMatch(other -> contrary(wish, other)))
            return Reason.of("seating.unmet.contrary");
        if (fixed(wish.one()) && fixed(wish.other())) return Reason.of("seating.unmet.fixed");
        List<Sitter> kept = wish.together() ? kept(wish) : List.of();
        if (!kept.isEmpty()) return Reason.of("seating.unmet.kept", names(kept));
        List<Sitter> others = others(wish);
        if (!others.isEmpty()) return Reason.of("seating.unmet.wishes", names(others));
        return Reason.of("seating.unmet.no-exchange");
    }

    private static boolean contrary(Wish wish, Wish other) {
        return other.together() != wish.together() && other.about(wish.one()) && other.about(wish.other());
    }

    private boolean fixed(Sitter sitter) {
        return draft.fixed(draft.where(sitter));
    }

    // who sits at both hands of the one that stays, and stays too
    private List<Sitter> kept(Wish wish) {
        for (Sitter sitter : List.of(wish.one(), wish.other())) {
            if (!fixed(sitter)) continue;
            int at = draft.where(sitter);
            List<Integer> hands = Stream.of(draft.right(at), draft.left(at))
                    .filter(chair -> chair != Draft.NOWHERE)
                    .toList();
            if (hands.stream().allMatch(draft::fixed))
                return hands.stream().flatMap(chair -> draft.on(chair).stream()).toList();
        }
        return List.of();
    }

    private List<Sitter> others(Wish wish) {
        Set<Sitter> all = new LinkedHashSet<>();
        for (Sitter sitter : List.of(wish.one(), wish.other()))
            for (Wish other : wishes.about(sitter)) if (other != wish) all.addAll(List.of(other.one(), other.other()));
        all.removeAll(Set.of(wish.one(), wish.other()));
        return new ArrayList<>(all);
    }

    private static List<Object> names(List<Sitter> sitters) {
        return sitters.stream().map(Sitter::attendance).distinct().collect(Collectors.toList());
    }
}
