package my.lawatan.protocol.seating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import my.lawatan.protocol.seating.Chair.Part;
import my.lawatan.trip.Table.Interpreters;
import my.lawatan.trip.Table.Sides;

/** Puts the people of one table on its chairs, the best on the best that is free and meant for them. */
final class Filling {
    private final Draft draft;
    private final Draft.Laid laid;
    private final Deque<Sitter> home;
    private final Deque<Sitter> guests;

    Filling(Draft draft, Draft.Laid laid, Dealing.Share share) {
        this.draft = draft;
        this.laid = laid;
        this.home = new ArrayDeque<>(share.home());
        this.guests = new ArrayDeque<>(share.guests());
    }

    /** Seats them, and those who interpret at the table.
     *
     * @return for whom there is no chair */
    List<Sitter> fill(List<Sitter> interpreters, Company company) {
        heads();
        for (Sitter interpreter : interpreters)
            if (!beside(interpreter, company)) (interpreter.home() ? home : guests).add(interpreter);
        switch (laid.table().sides()) {
            case ONE -> inOneOrder();
            case ALTERNATING -> byTurns();
            case FACING -> apart();
        }
        List<Sitter> left = new ArrayList<>(home);
        left.addAll(guests);
        return left;
    }

    // the first of each side has their place before anybody else, and keeps it
    private void heads() {
        boolean both = !home.isEmpty() && !guests.isEmpty();
        boolean apart = laid.table().sides() == Sides.FACING;
        one(home, both || apart ? Optional.of(Part.HOME) : Optional.empty());
        one(guests, both || apart ? Optional.of(Part.GUESTS) : Optional.empty());
    }

    private void one(Deque<Sitter> from, Optional<Part> part) {
        if (from.isEmpty() || from.peek().interprets() || led(from.peek().home())) return;
        int chair = next(part);
        if (chair == Draft.NOWHERE) return;
        draft.put(chair, from.remove());
        draft.hold(chair);
    }

    // whoever comes before them on that side sits here by hand already
    private boolean led(boolean home) {
        for (int chair = laid.first(); chair < end(); chair++)
            if (draft.fixed(chair)
                    && draft.on(chair).filter(s -> s.home() == home && leads(s)).isPresent()) return true;
        return false;
    }

    private boolean leads(Sitter sitter) {
        Deque<Sitter> side = sitter.home() ? home : guests;
        return sitter.side() == side.element().side()
                && sitter.place() < side.element().place();
    }

    /** The best free chair for that part, or for any; {@link Draft#NOWHERE} if there is none. */
    private int next(Optional<Part> part) {
        for (int chair = laid.first(); chair < end(); chair++)
            if (draft.free(chair) && suits(chair, part)) return chair;
        return Draft.NOWHERE;
    }

    private boolean suits(int chair, Optional<Part> part) {
        Part meant = draft.chair(chair).part();
        return part.isEmpty() || meant == Part.EITHER || meant == part.get();
    }

    private int end() {
        return laid.first() + laid.floor().size();
    }

    private boolean beside(Sitter interpreter, Company company) {
        if (laid.table().interpreters() != Interpreters.LEFT_OF_PRINCIPAL) return false;
        Optional<Sitter> head = company.head(interpreter.side());
        int at = head.map(draft::where).orElse(Draft.NOWHERE);
        if (at < laid.first() || at >= end()) return false;
        // where the host is at their left, the interpreter sits at the other hand
        return takes(draft.left(at), interpreter, "seating.why.interpreter.left", head.get())
                || takes(draft.right(at), interpreter, "seating.why.interpreter.right", head.get());
    }

    private boolean takes(int chair, Sitter interpreter, String key, Sitter head) {
        if (chair == Draft.NOWHERE || !draft.free(chair)) return false;
        draft.fix(chair, Optional.of(interpreter), Reason.of(key, head.attendance()));
        return true;
    }

    private void inOneOrder() {
        Deque<Sitter> all = new ArrayDeque<>(guests);
        all.addAll(home);
        home.clear();
        guests.clear();
        sweep(all, Optional.empty());
        home.addAll(all);
    }

    private void byTurns() {
        for (int chair = laid.first(); chair < end() && !(home.isEmpty() && guests.isEmpty()); chair++) {
            if (!draft.free(chair)) continue;
            boolean first = draft.chair(chair).part() == Part.HOME ? !home.isEmpty() : guests.isEmpty();
            draft.put(chair, (first ? home : guests).remove());
        }
    }

    private void apart() {
        sweep(home, Optional.of(Part.HOME));
        sweep(guests, Optional.of(Part.GUESTS));
        overflow(home);
        overflow(guests);
    }

    private void sweep(Deque<Sitter> people, Optional<Part> part) {
        for (int chair = laid.first(); chair < end() && !people.isEmpty(); chair++)
            if (draft.free(chair) && suits(chair, part)) draft.put(chair, people.remove());
    }

    private void overflow(Deque<Sitter> people) {
        for (int chair = laid.first(); chair < end() && !people.isEmpty(); chair++)
            if (draft.free(chair)) draft.put(chair, people.remove());
    }
}
