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
    static List<Why> of(Table table, List<Table> all, Company company) {
        List<Why> rules = new ArrayList<>();
        rules.add(best(table, company));
        rules.add(sides(table));
        if (all.size() > 1)
            rules.add(
                    table.equals(all.get(0)) || table.sides() == Sides.ONE
                            ? Why.of("seating.rule.filled")
                            : Why.of("seating.rule.dealt"));
        if (!company.interpreters().isEmpty() && table.equals(all.get(0)))
            rules.add(
                    switch (table.interpreters()) {
                        case BEHIND -> Why.of("seating.rule.behind");
                        case LEFT_OF_PRINCIPAL -> Why.of("seating.rule.left-of-principal");
                        case AT_THE_END -> Why.of("seating.rule.at-the-end");
                    });
        return rules;
    }

    private static Why best(Table table, Company company) {
        if (table.shape() == Shape.THEATRE) return Why.of("seating.rule.rows");
        return company.hosted() ? Why.of("seating.rule.host") : Why.of("seating.rule.principal");
    }

    private static Why sides(Table table) {
        return switch (table.sides()) {
            case ONE -> Why.of("seating.rule.one");
            case ALTERNATING ->
                table.shape() == Shape.LONG
                        ? Why.of("seating.rule.alternating.long")
                        : Why.of("seating.rule.alternating");
            case FACING ->
                switch (table.shape()) {
                    case LONG, ROUND -> Why.of("seating.rule.facing");
                    case U -> Why.of("seating.rule.facing.u");
                    case THEATRE -> Why.of("seating.rule.facing.theatre");
                };
        };
    }
}
