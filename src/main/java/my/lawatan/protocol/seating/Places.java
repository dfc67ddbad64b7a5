package my.lawatan.protocol.seating;

import java.util.Optional;
import my.lawatan.protocol.seating.Chair.Part;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;

/** Where the chairs of one table are, as one says it who knows who else sits there, and why people sit on them. */
final class Places {
    private final Draft draft;
    private final Draft.Laid laid;
    private final Company company;

    Places(Draft draft, Draft.Laid laid, Company company) {
        this.draft = draft;
        this.laid = laid;
        this.company = company;
    }

    /** Why whoever sits on that chair does, or nobody. */
    Why why(int at) {
        Why where = where(draft.chair(at));
        Optional<Why> other = draft.why(at);
        if (other.isPresent()) return Why.of("seating.place", where, other.get());
        Optional<Sitter> sitter = draft.on(at);
        if (sitter.isEmpty()) return Why.of("seating.place", where, Why.of("seating.why.free"));
        return Why.of("seating.place", where, byRule(at, sitter.get()));
    }

    private Why byRule(int at, Sitter sitter) {
        if (sitter.interprets()) return Why.of("seating.why.interpreter.end", sitter.side());
        Why rule = Why.of("seating.why.rule", sitter.place(), sitter.side(), sitter.by());
        Part part = draft.chair(at).part();
        boolean meant = part == Part.EITHER || (part == Part.HOME) == sitter.home();
        if (meant) return rule;
        return Why.of(
                laid.table().sides() == Sides.FACING ? "seating.why.no-chair-left" : "seating.why.other-side-done",
                rule);
    }

    /** Where a chair is. */
    private Why where(Chair chair) {
        Spot spot = chair.spot();
        Why place = spot.middle() ? middle(spot) : aside(spot);
        return laid.table().shape() == Shape.THEATRE && spot.row() > 1
                ? Why.of("seating.where.row", spot.row(), place)
                : place;
    }

    private Why middle(Spot spot) {
        if (spot.facesDoor()) return Why.of("seating.where.faces-door");
        return laid.table().shape() == Shape.ROUND
                ? Why.of("seating.where.back-to-door")
                : Why.of("seating.where.middle");
    }

    private Why aside(Spot spot) {
        boolean right = spot.hand() == Spot.Hand.RIGHT;
        Why of = anchor(spot);
        if (spot.distance() == 1) return Why.of(right ? "seating.where.right" : "seating.where.left", of);
        return Why.of(right ? "seating.where.far-right" : "seating.where.far-left", spot.distance(), of);
    }

    private Why anchor(Spot spot) {
        Optional<Sitter> there = draft.on(laid.first() + spot.anchor() - 1);
        if (there.isEmpty()) return Why.of("seating.anchor.chair", spot.anchor());
        boolean host = there.get().role() == AttendanceRole.HOST;
        return host && company.head(there.get().side()).equals(there)
                ? Why.of("seating.anchor.host")
                : Why.of("seating.anchor.person", there.get().attendance());
    }
}
