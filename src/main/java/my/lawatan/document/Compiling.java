package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Compiles papers for the readers of an edition: it leaves out of a trip, and of those it is held against, what they may not see. */
final class Compiling {
    private final Edition edition;
    private final List<Trip> whole = new ArrayList<>();
    private final List<Trip> known = new ArrayList<>();

    /** @throws Refused if there is no such paper for these readers */
    Compiling(Edition edition, PaperKind kind) {
        this.edition = edition;
        if (!edition.has(kind))
            throw new Refused(reason(kind), kind.word(), edition.word(), Edition.words(Edition.having(kind)));
    }

    private static String reason(PaperKind kind) {
        return switch (kind) {
            case BRIEF, BRIEFING_BOOK -> "refused.edition.talks";
            case MOTORCADE, MOTORCADE_CARD, MANIFEST -> "refused.edition.cars";
            case ROOM_LIST, DAY_SHEET, DAY_SHEETS, WALLET_CARD -> "refused.edition.rooms";
            case MEAL_SHEET -> "refused.edition.diets";
            case MESSAGE -> "refused.edition.message";
            default -> "refused.edition.paper";
        };
    }

    /**
     * The paper, composed from what they may see.
     *
     * @throws Refused if it is about something that they may not see
     */
    Paper paper(Drawn drawn, PaperRequest request, BiFunction<Drawn, PaperRequest, Paper> composing) {
        if (edition == Edition.OFFICE) return composing.apply(drawn.toldApart(), request);
        Drawn seen = known(drawn);
        requireSeen(seen.trip(), request);
        return new EditionPaper(composing.apply(seen, seen(request)), edition, whole, known);
    }

    /** The trip as these readers may have it, a draft told apart from others that read otherwise for them. */
    Drawn known(Drawn drawn) {
        return edition == Edition.OFFICE ? drawn.toldApart() : seen(drawn).toldApart();
    }

    private Drawn seen(Drawn drawn) {
        Issue issue = new Issue(
                drawn.issue().version(),
                drawn.issue().before().map(this::seen),
                drawn.issue().paper(),
                drawn.issue().content());
        return new Drawn(seen(drawn.trip()), issue, drawn.asOf(), drawn.versions());
    }

    private Issue.Frozen seen(Issue.Frozen frozen) {
        return new Issue.Frozen(frozen.version(), seen(frozen.trip()));
    }

    private PaperRequest seen(PaperRequest request) {
        if (request.since().isEmpty()) return request;
        Issue.Frozen since = seen(request.since().get());
        return request.about(request.message()
                .<Subject>map(message -> new Subject.OfMessage(since, message.naming(), message.copies()))
                .orElseGet(() -> new Subject.SinceVersion(since)));
    }

    private Trip seen(Trip trip) {
        // the same trip, not one like it: to compare two of them would take longer than to make one again
        for (int i = 0; i < whole.size(); i++) if (whole.get(i) == trip) return known.get(i);
        Trip seen = edition.seen(trip);
        whole.add(trip);
        known.add(seen);
        return seen;
    }

    private void requireSeen(Trip seen, PaperRequest request) {
        boolean hidden = request.subject()
                .item()
                .filter(item -> seen.find(item).isEmpty())
                .isPresent();
        if (hidden) throw new Refused("refused.edition.item", request.kind().word(), edition.word());
    }
}
