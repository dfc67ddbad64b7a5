package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.Table.Sides;
import my.lawatan.trip.Trip;

/**
 * Who must sit beside whom, and who must not. A wish that the order does not meet is met by the exchange of places that leaves people
 * nearest to where the order puts them, and breaks no wish that is met; the first of each side, and whoever was put somewhere by hand,
 * stays. Each exchange meets one wish more, so this ends.
 */
final class Wishes {
    /** Chairs that somebody would be moved by, to change the table or the side. */
    private static final int OTHER_TABLE = 10_000;

    private static final int OTHER_SIDE = 500;
    private static final int OTHER_PART = 20;
    private static final int ROUNDS = 4;
    /** Nobody is moved further within a table than this, so that a thousand wishes in a full hall are soon looked at. */
    private static final int NEAR = 100;

    /** Two people who are to sit together or apart, each of whom is at the event. */
    record Wish(Neighbours said, Sitter one, Sitter other) {
        boolean together() {
            return said.wish() == Neighbours.Wish.TOGETHER;
        }

        boolean about(Sitter sitter) {
            return one == sitter || other == sitter;
        }
    }

    /** An exchange of the people on two chairs, or two exchanges one after the other. */
    private record Move(int cost, int[] chairs) {
        /** The better first; of equals the one that leaves the better chairs alone. */
        static final Comparator<Move> BEST = Comparator.comparingInt(Move::cost)
                .thenComparing(move -> -IntStream.of(move.chairs()).min().orElse(0));
    }

    private final Draft draft;
    private final List<Wish> wishes = new ArrayList<>();
    private final Map<Sitter, List<Wish>> about = new HashMap<>();
    private final Map<Sitter, Integer> byRule = new HashMap<>();

    /** @param all whoever is at the event */
    Wishes(Trip trip, Id<Event> event, List<Sitter> all, Draft draft) {
        this.draft = draft;
        Map<Id<Person>, Sitter> people = new HashMap<>();
        all.forEach(s -> s.person().ifPresent(p -> people.putIfAbsent(p, s)));
        trip.neighbours().stream()
                .filter(n -> n.event().isEmpty() || n.event().get().equals(event))
                .filter(n -> people.containsKey(n.one()) && people.containsKey(n.other()))
                .sorted(Comparator.comparing(Neighbours::id))
                .forEach(n -> add(new Wish(n, people.get(n.one()), people.get(n.other()))));
        for (int chair = 0; chair < draft.size(); chair++) {
            int at = chair;
            draft.on(chair).ifPresent(s -> byRule.put(s, at));
        }
    }

    private void add(Wish wish) {
        wishes.add(wish);
        about.computeIfAbsent(wish.one(), s -> new ArrayList<>()).add(wish);
        about.computeIfAbsent(wish.other(), s -> new ArrayList<>()).add(wish);
    }

    /** Meets what can be met. */
    void meet() {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (Wish wish : wishes) moved |= !met(wish) && meet(wish);
        }
    }

    boolean met(Wish wish) {
        int one = draft.where(wish.one());
        int other = draft.where(wish.other());
        if (one == Draft.NOWHERE || other == Draft.NOWHERE) return !wish.together();
        return draft.beside(one, other) == wish.together();
    }

    List<Wish> unmet() {
        return wishes.stream().filter(wish -> !met(wish)).toList();
    }

    List<Wish> about(Sitter sitter) {
        return about.getOrDefault(sitter, List.of());
    }

    private boolean meet(Wish wish) {
        int one = draft.where(wish.one());
        int other = draft.where(wish.other());
        if (one == Draft.NOWHERE || other == Draft.NOWHERE) return false;
        List<Move> moves = new ArrayList<>();
        if (wish.together()) {
            beside(other).forEach(to -> tried(wish, moves, one, to));
            beside(one).forEach(to -> tried(wish, moves, other, to));
            if (moves.isEmpty()) both(wish, moves, one, other);
        } else {
            near(one).forEach(to -> tried(wish, moves, one, to));
            near(other).forEach(to -> tried(wish, moves, other, to));
        }
        Optional<Move> best = moves.stream().min(Move.BEST);
        best.ifPresent(move -> make(wish, move));
        return best.isPresent();
    }

    private List<Integer> beside(int chair) {
        List<Integer> chairs = new ArrayList<>();
        if (draft.right(chair) != Draft.NOWHERE) chairs.add(draft.right(chair));
        if (draft.left(chair) != Draft.NOWHERE && draft.left(chair) != draft.right(chair))
            chairs.add(draft.left(chair));
        return chairs;
    }

    // where neither can come to the other, both go to two chairs beside each other
    private void both(Wish wish, List<Move> moves, int one, int other) {
        IntStream.concat(near(one), near(other)).distinct().forEach(to -> {
            for (int next : beside(to)) tried(wish, moves, one, to, other, next);
        });
    }

    /** The chairs of the same table, of a long one those nearest in honour. */
    private IntStream near(int chair) {
        Draft.Laid laid = draft.tables().get(draft.table(chair));
        int end = laid.first() + laid.floor().size();
        return IntStream.range(Math.max(laid.first(), chair - NEAR), Math.min(end, chair + NEAR + 1));
    }

    private void tried(Wish wish, List<Move> moves, int... chairs) {
        for (int chair : chairs) if (draft.fixed(chair)) return;
        for (int i = 0; i < chairs.length; i += 2) if (chairs[i] == chairs[i + 1]) return;
        if (chairs.length == 4 && (chairs[1] == chairs[2] || chairs[0] == chairs[3])) return;
        Set<Sitter> moved = new LinkedHashSet<>();
        for (int chair : chairs) draft.on(chair).ifPresent(moved::add);
        Set<Wish> touched = new LinkedHashSet<>();
        moved.forEach(sitter -> touched.addAll(about(sitter)));
        List<Wish> held = touched.stream().filter(this::met).toList();
        exchange(chairs);
        boolean good = met(wish) && held.stream().allMatch(this::met);
        if (good) moves.add(new Move(moved.stream().mapToInt(this::cost).sum(), chairs));
        back(chairs);
    }

    private void exchange(int... chairs) {
        for (int i = 0; i < chairs.length; i += 2) draft.exchange(chairs[i], chairs[i + 1]);
    }

    private void back(int... chairs) {
        for (int i = chairs.length - 2; i >= 0; i -= 2) draft.exchange(chairs[i], chairs[i + 1]);
    }

    /** How far somebody is from where the order puts them. */
    private int cost(Sitter sitter) {
        int from = byRule.get(sitter);
        int to = draft.where(sitter);
        int far = Math.abs(draft.chair(from).number() - draft.chair(to).number());
        if (draft.table(from) != draft.table(to)) far += OTHER_TABLE;
        Chair.Part part = draft.chair(to).part();
        boolean meant = part == Chair.Part.EITHER || (part == Chair.Part.HOME) == sitter.home();
        Sides sides = draft.tables().get(draft.table(to)).table().sides();
        return far + (meant ? 0 : sides == Sides.FACING ? OTHER_SIDE : OTHER_PART);
    }

    private void make(Wish wish, Move move) {
        exchange(move.chairs());
        for (int chair : move.chairs())
            draft.on(chair).ifPresent(sitter -> draft.because(chair, why(wish, sitter, chair)));
        for (int chair : move.chairs()) if (draft.on(chair).isEmpty()) draft.because(chair, null);
    }

    // whoever is back where the order puts them needs no other reason
    private Reason why(Wish wish, Sitter sitter, int chair) {
        int from = byRule.get(sitter);
        if (from == chair) return null;
        String key = wish.together() ? "seating.why.moved.together" : "seating.why.moved.apart";
        Reason was = draft.table(from) == draft.table(chair)
                ? Reason.of("seating.from.chair", draft.chair(from).number())
                : Reason.of(
                        "seating.from.table",
                        draft.chair(from).number(),
                        draft.tables().get(draft.table(from)).table().name());
        return Reason.of(key, was, wish.one().attendance(), wish.other().attendance());
    }
}
