package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Id;
import my.lawatan.trip.Table;

/** The chairs of all tables of an event in one row, and who is on them while the plan is being made. */
final class Draft {
    /** No chair. */
    static final int NOWHERE = -1;

    /** A table with its chairs, of which the first is that index of all. */
    record Laid(Table table, Floor floor, int first) {}

    private final List<Laid> tables = new ArrayList<>();
    private final List<Integer> tableOf = new ArrayList<>();
    private final List<Sitter> who = new ArrayList<>();
    private final List<Boolean> fixed = new ArrayList<>();
    private final List<Reason> why = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();
    private final Map<Id<Attendance>, Integer> where = new HashMap<>();

    Laid lay(Table table, Floor floor) {
        Laid laid = new Laid(table, floor, who.size());
        tables.add(laid);
        for (int number = 1; number <= floor.size(); number++) {
            tableOf.add(tables.size() - 1);
            who.add(null);
            fixed.add(false);
            why.add(null);
            left.add(NOWHERE);
            right.add(NOWHERE);
        }
        for (int number = 1; number <= floor.size(); number++) {
            int next = floor.rightOf(number);
            if (next == 0) continue;
            right.set(laid.first() + number - 1, laid.first() + next - 1);
            left.set(laid.first() + next - 1, laid.first() + number - 1);
        }
        return laid;
    }

    List<Laid> tables() {
        return tables;
    }

    int size() {
        return who.size();
    }

    int table(int chair) {
        return tableOf.get(chair);
    }

    Chair chair(int index) {
        Laid laid = tables.get(tableOf.get(index));
        return laid.floor().chair(index - laid.first() + 1);
    }

    /** Who is on that chair; none if it is free. */
    Optional<Sitter> on(int chair) {
        return Optional.ofNullable(who.get(chair));
    }

    /** Whether nobody may be put on it or taken off it any more. */
    boolean fixed(int chair) {
        return fixed.get(chair);
    }

    boolean free(int chair) {
        return !fixed.get(chair) && who.get(chair) == null;
    }

    int right(int chair) {
        return right.get(chair);
    }

    int left(int chair) {
        return left.get(chair);
    }

    boolean beside(int one, int other) {
        return right.get(one) == other || left.get(one) == other;
    }

    /** The index of the chair somebody is on. */
    int where(Sitter sitter) {
        return where.getOrDefault(sitter.attendance(), NOWHERE);
    }

    void put(int chair, Sitter sitter) {
        who.set(chair, sitter);
        where.put(sitter.attendance(), chair);
    }

    /** Puts somebody there, or nobody, for good. */
    void fix(int chair, Optional<Sitter> sitter, Reason reason) {
        sitter.ifPresent(s -> put(chair, s));
        fixed.set(chair, true);
        why.set(chair, reason);
    }

    /** Nobody is moved from there any more. */
    void hold(int chair) {
        fixed.set(chair, true);
    }

    /** Whoever is on one goes to the other. */
    void exchange(int one, int other) {
        Sitter first = who.get(one);
        Sitter second = who.get(other);
        set(one, second);
        set(other, first);
    }

    private void set(int chair, Sitter sitter) {
        who.set(chair, sitter);
        if (sitter != null) where.put(sitter.attendance(), chair);
    }

    /** Reason whoever is on it is, if not by the rule alone. */
    Optional<Reason> why(int chair) {
        return Optional.ofNullable(why.get(chair));
    }

    void because(int chair, Reason reason) {
        why.set(chair, reason);
    }
}
