package my.lawatan.protocol.seating;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;

/** The rules of a table, each as a sentence: they are stated, and then applied without exception. */
final class Rules {
    private Rules() {}

    /** @param all tables of the event, in their order */
    static List<Reason> of(Table table, List<Table> all, Company company) {
        List<Reason> rules = new ArrayList<>();
        rules.add(best(table, company));
        rules.add(sides(table));
        if (all.size() > 1)
            rules.add(
                    Dealing.byRank(table, table.equals(all.get(0)))
                            ? Reason.of("seating.rule.filled")
                            : Reason.of("seating.rule.dealt"));
        if (!company.interpreters().isEmpty() && table.equals(all.get(0)))
            rules.add(
                    switch (interpreters(all)) {
                        case BEHIND -> Reason.of("seating.rule.behind");
                        case LEFT_OF_PRINCIPAL -> Reason.of("seating.rule.left-of-principal");
                        case AT_THE_END -> Reason.of("seating.rule.at-the-end");
                    });
        return rules;
    }

    /** Where interpreters sit: where there is a theatre nobody sits behind somebody but the next row. */
    static Table.Interpreters interpreters(List<Table> all) {
        Table.Interpreters stated = all.get(0).interpreters();
        boolean rows = all.stream().anyMatch(t -> t.shape() == Shape.THEATRE);
        return rows && stated == Table.Interpreters.BEHIND ? Table.Interpreters.AT_THE_END : stated;
    }

    private static Reason best(Table table, Company company) {
        if (table.shape() == Shape.THEATRE) return Reason.of("seating.rule.rows");
        if (Ends.at(table)) return Reason.of("seating.rule.ends");
        return company.hosted() ? Reason.of("seating.rule.host") : Reason.of("seating.rule.principal");
    }

    private static Reason sides(Table table) {
        if (Ends.at(table))
            return table.sides() == Sides.FACING
                    ? Reason.of("seating.rule.facing.ends")
                    : Reason.of("seating.rule.alternating.ends");
        return switch (table.sides()) {
            case ONE -> Reason.of("seating.rule.one");
            case ALTERNATING ->
                table.shape() == Shape.LONG
                        ? Reason.of("seating.rule.alternating.long")
                        : Reason.of("seating.rule.alternating");
            case FACING ->
                switch (table.shape()) {
                    case LONG, ROUND -> Reason.of("seating.rule.facing");
                    case U -> Reason.of("seating.rule.facing.u");
                    case THEATRE -> Reason.of("seating.rule.facing.theatre");
                };
        };
    }
}
