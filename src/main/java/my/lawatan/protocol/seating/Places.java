package my.lawatan.protocol.seating;

import java.util.Optional;
import my.lawatan.protocol.seating.Chair.Part;
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

    /** Reason whoever sits on that chair does, or nobody. */
    Reason why(int at) {
        Reason where = where(draft.chair(at));
        Optional<Reason> other = draft.why(at);
        if (other.isPresent()) return Reason.of("seating.place", where, other.get());
        Optional<Sitter> sitter = draft.on(at);
        if (sitter.isEmpty()) return Reason.of("seating.place", where, Reason.of("seating.why.free"));
        return Reason.of("seating.place", where, byRule(at, sitter.get()));
    }

    private Reason byRule(int at, Sitter sitter) {
        if (sitter.interprets()) return Reason.of("seating.why.interpreter.end", sitter.side());
        Reason rule = Reason.of("seating.why.rule", sitter.side(), sitter.by());
        Part part = draft.chair(at).part();
        boolean meant = part == Part.EITHER || (part == Part.HOME) == sitter.home();
        if (meant) return rule;
        return Reason.of(
                laid.table().sides() == Sides.FACING ? "seating.why.no-chair-left" : "seating.why.other-side-done",
                rule);
    }

    /** Where a chair is. */
    private Reason where(Chair chair) {
        Spot spot = chair.spot();
        Reason place = spot.middle() ? middle(spot) : aside(spot);
        return laid.table().shape() == Shape.THEATRE && spot.row() > 1
                ? Reason.of("seating.where.row", spot.row(), place)
                : place;
    }

    private Reason middle(Spot spot) {
        if (Ends.at(laid.table())) return Reason.of("seating.where.end");
        if (spot.facesDoor()) return Reason.of("seating.where.faces-door");
        return laid.table().shape() == Shape.ROUND
                ? Reason.of("seating.where.back-to-door")
                : Reason.of("seating.where.middle");
    }

    private Reason aside(Spot spot) {
        boolean right = spot.hand() == Spot.Hand.RIGHT;
        Reason of = anchor(spot);
        if (spot.distance() == 1) return Reason.of(right ? "seating.where.right" : "seating.where.left", of);
        return Reason.of(right ? "seating.where.far-right" : "seating.where.far-left", spot.distance(), of);
    }

    private Reason anchor(Spot spot) {
        Optional<Sitter> there = draft.on(laid.first() + spot.anchor() - 1);
        if (there.isEmpty()) return Reason.of("seating.anchor.chair", spot.anchor());
        boolean host = company.hosted() && company.home().get(0).equals(there.get());
        return host
                ? Reason.of("seating.anchor.host")
                : Reason.of("seating.anchor.person", there.get().attendance());
    }
}
