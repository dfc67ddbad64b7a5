package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * Compiles papers for the readers of an edition: it leaves out of a trip, and of those it is held against, what they may not see. That is
 * the same for all of its papers and made once, when the first of them is asked for. May be called from any thread.
 */
final class Compiling {
    private final Edition edition;
    private final Drawn drawn;
    private Optional<Seen> made = Optional.empty();

    /** @param drawn as these readers may have it, a draft told apart from others that read otherwise for them */
    private record Seen(Drawn drawn, Withheld withheld) {}

    Compiling(Edition edition, Drawn drawn) {
        this.edition = edition;
        this.drawn = drawn;
    }

    /**
     * The paper, composed from what they may see.
     *
     * @param name which paper it is, for the code on its pages
     * @throws Refused if it is about something that they may not see
     */
    Paper paper(PaperRequest request, String name, BiFunction<Drawn, PaperRequest, Paper> composing) {
        Drawn seen = seen().drawn().of(name);
        if (edition == Edition.OFFICE) return composing.apply(seen, request);
        requireSeen(seen.trip(), request);
        Withheld withheld = withheld(request);
        return new EditionPaper(composing.apply(seen, seen(request, withheld)), withheld);
    }

    /** @throws Refused if there is no such paper for these readers */
    void require(PaperKind kind) {
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

    private void requireSeen(Trip seen, PaperRequest request) {
        boolean hidden = request.subject()
                .item()
                .filter(item -> seen.find(item).isEmpty())
                .isPresent();
        if (hidden) throw new Refused("refused.edition.item", request.kind().word(), edition.word());
    }

    /** By what a draft for these readers is told apart from others; 0 of a version. */
    int content() {
        return seen().drawn().issue().content();
    }

    private synchronized Seen seen() {
        if (made.isEmpty()) made = Optional.of(edition == Edition.OFFICE ? office() : reduced());
        return made.get();
    }

    private Seen office() {
        return new Seen(drawn.toldApart(), new Withheld(edition, List.of(), List.of()));
    }

    private Seen reduced() {
        List<Trip> whole = new ArrayList<>();
        drawn.issue().before().map(Issue.Frozen::trip).ifPresent(whole::add);
        // the same trip, not one like it: to compare two of them would take longer than to make one again
        if (whole.stream().noneMatch(trip -> trip == drawn.trip())) whole.add(drawn.trip());
        Withheld withheld =
                new Withheld(edition, whole, whole.stream().map(edition::seen).toList());
        Issue issue = new Issue(
                drawn.issue().version(),
                drawn.issue().before().map(before -> seen(before, withheld)),
                drawn.issue().paper(),
                drawn.issue().content());
        Drawn known = new Drawn(withheld.known(drawn.trip()).orElseThrow(), issue, drawn.asOf(), drawn.versions());
        return new Seen(known.toldApart(), withheld);
    }

    // a version that the paper is held against is mostly the one before, and seldom another
    private Withheld withheld(PaperRequest request) {
        Withheld withheld = seen().withheld();
        Optional<Trip> other = request.since().map(Issue.Frozen::trip).filter(trip -> withheld.known(trip)
                .isEmpty());
        return other.map(trip -> withheld.and(trip, edition.seen(trip))).orElse(withheld);
    }

    private static PaperRequest seen(PaperRequest request, Withheld withheld) {
        if (request.since().isEmpty()) return request;
        Issue.Frozen since = seen(request.since().get(), withheld);
        return request.about(request.message()
                .<Subject>map(message -> new Subject.OfMessage(since, message.naming(), message.copies()))
                .orElseGet(() -> new Subject.SinceVersion(since)));
    }

    private static Issue.Frozen seen(Issue.Frozen frozen, Withheld withheld) {
        return new Issue.Frozen(frozen.version(), withheld.known(frozen.trip()).orElseThrow());
    }
}
