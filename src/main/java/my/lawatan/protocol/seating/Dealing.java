package my.lawatan.protocol.seating;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Sides;

/**
 * Who sits at which of several tables. Where nobody has said otherwise the first table, and each of one side only, is filled by rank, one
 * of each side by turns; what is left is dealt out over the other tables in rounds, so that each has somebody to lead it.
 */
final class Dealing {
    /** Those of one table who are not there by hand, in their order. */
    static final class Share {
        private final Table table;
        private final Deque<Sitter> home = new ArrayDeque<>();
        private final Deque<Sitter> guests = new ArrayDeque<>();
        private int room;

        private Share(Table table, int room) {
            this.table = table;
            this.room = room;
        }

        Table table() {
            return table;
        }

        Deque<Sitter> home() {
            return home;
        }

        Deque<Sitter> guests() {
            return guests;
        }

        private boolean give(Deque<Sitter> from, Deque<Sitter> to) {
            if (room == 0 || from.isEmpty()) return false;
            room--;
            return to.add(from.remove());
        }
    }

    private final Deque<Sitter> home = new ArrayDeque<>();
    private final Deque<Sitter> guests = new ArrayDeque<>();
    private final List<Share> shares = new ArrayList<>();

    /** @param interpreters how many of them sit at the first table itself */
    Dealing(List<Table> tables, Company company, Hands hands, int interpreters) {
        company.home().stream().filter(s -> !hands.placed(s)).forEach(home::add);
        company.guests().stream().filter(s -> !hands.placed(s)).forEach(guests::add);
        if (tables.size() == 1) {
            Share all = new Share(tables.get(0), Integer.MAX_VALUE);
            all.home.addAll(home);
            all.guests.addAll(guests);
            home.clear();
            guests.clear();
            shares.add(all);
            return;
        }
        int each = each(tables, hands, interpreters);
        for (Table table : tables) {
            int used = hands.at(table).size() + (shares.isEmpty() ? interpreters : 0);
            shares.add(new Share(table, Math.max(0, table.seats().orElse(each) - used)));
        }
        deal();
    }

    // tables whose chairs are not counted share evenly what the others leave
    private int each(List<Table> tables, Hands hands, int interpreters) {
        int open = (int) tables.stream().filter(t -> t.seats().isEmpty()).count();
        if (open == 0) return 0;
        int stated = tables.stream().mapToInt(t -> t.seats().orElse(0)).sum();
        int byHand = tables.stream().mapToInt(t -> hands.at(t).size()).sum();
        int left = Math.max(0, home.size() + guests.size() + byHand + interpreters - stated);
        return (left + open - 1) / open;
    }

    /** Whether a table is full before the next one has anybody. @param first whether it is the first of its event */
    static boolean byRank(Table table, boolean first) {
        return table.sides() == Sides.ONE
                || switch (table.spread()) {
                    case NOT_STATED -> first;
                    case BY_RANK -> true;
                    case EVENLY -> false;
                };
    }

    private void deal() {
        List<Share> dealt = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++)
            if (byRank(shares.get(i).table, i == 0)) fill(shares.get(i));
            else dealt.add(shares.get(i));
        rounds(dealt, home, true);
        rounds(dealt, guests, false);
    }

    private void fill(Share share) {
        boolean any = true;
        while (any) any = share.give(home, share.home) | share.give(guests, share.guests);
    }

    private static void rounds(List<Share> over, Deque<Sitter> people, boolean home) {
        boolean any = true;
        while (any && !people.isEmpty()) {
            any = false;
            for (Share share : over) any |= share.give(people, home ? share.home : share.guests);
        }
    }

    List<Share> shares() {
        return shares;
    }

    /** Whom no table has room for, in their order. */
    List<Sitter> left() {
        List<Sitter> left = new ArrayList<>(home);
        left.addAll(guests);
        return left;
    }
}
