package my.lawatan.document;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;

/** Composes each kind of paper. What several papers of one trip have in common is made once. May be called from any thread. */
public final class Papers {
    private final Drawn drawn;
    private final Map<Edition, Compiling> editions = new EnumMap<>(Edition.class);

    private Papers(Drawn drawn) {
        this.drawn = drawn;
    }

    /** For who makes more than one paper of it. */
    public static Papers from(Drawn drawn) {
        return new Papers(drawn);
    }

    /**
     * The paper, worded and ready to be laid out.
     *
     * @param now when it is drawn
     * @throws Refused if the request does not say what the paper needs, or the paper may not be printed
     */
    public static Paper of(Drawn drawn, PaperRequest request, Instant now) {
        return from(drawn).paper(request, now);
    }

    /** The same of a trip of which more papers are made; else as {@link #of}. */
    public Paper paper(PaperRequest request, Instant now) {
        Compiling compiling = compiling(request.edition());
        compiling.require(request.kind());
        return compiling.paper(request, name(drawn, request), (seen, asked) -> spoken(seen, asked, drawn, now));
    }

    /** Whether these are papers of that trip, and no other one of its states. */
    public boolean areOf(Drawn other) {
        // trips that are alike are not compared: that takes longer than to make anew what is held of them
        return drawn.trip() == other.trip()
                && same(drawn.issue().before(), other.issue().before())
                && drawn.issue().version().equals(other.issue().version())
                && drawn.asOf().equals(other.asOf())
                && drawn.versions().equals(other.versions());
    }

    private static boolean same(Optional<Issue.Frozen> one, Optional<Issue.Frozen> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
        return one.get().trip() == other.get().trip()
                && one.get().version().equals(other.get().version());
    }

    /** By what a draft for the readers of that edition is told apart from others; 0 of a version. */
    int content(Edition edition) {
        return compiling(edition).content();
    }

    private Compiling compiling(Edition edition) {
        synchronized (editions) {
            return editions.computeIfAbsent(edition, readers -> new Compiling(readers, drawn));
        }
    }

    private static Paper spoken(Drawn drawn, PaperRequest request, Drawn whole, Instant now) {
        Voice voice = request.voice();
        if (voice.beside().isEmpty()) return composed(drawn, marked(drawn, request), whole, now);
        if (!Voice.pairs(request.kind()))
            throw new Refused("refused.paper-languages", request.kind().word());
        return new TwoLanguages(
                composed(drawn, request, whole, now), composed(drawn, request.in(voice.turned()), whole, now));
    }

    private static PaperRequest marked(Drawn drawn, PaperRequest request) {
        if (!Voice.marks(request.kind())) return request;
        Voice voice = request.voice();
        return request.in(voice.with(Untranslated.told(drawn.trip(), voice.language())));
    }

    private static Paper composed(Drawn drawn, PaperRequest request, Drawn whole, Instant now) {
        return new Composer(drawn, request, whole, now).paper();
    }

    /** The programme as it is looked at, worded and ready to be laid out.
     *
     * @param now when it is drawn */
    public static Paper seen(Drawn drawn, Seen seen, Edition edition, Language language, Instant now) {
        PaperRequest request = PaperRequest.of(PaperKind.TIMETABLE, edition, language);
        return new Compiling(edition, drawn)
                .paper(request, request.name(), (known, asked) -> new Composer(known, marked(known, asked), known, now)
                        .timetable(seen));
    }

    // since when is part of what a change sheet is, also where nobody said it
    private static String name(Drawn drawn, PaperRequest request) {
        boolean ofVersions = request.kind().about() == PaperKind.About.VERSIONS;
        return ofVersions && request.since().isEmpty()
                ? request.about(new Subject.SinceVersion(since(drawn, request))).name()
                : request.name();
    }

    /** Against what a paper of differences holds the trip. */
    static Issue.Frozen since(Drawn drawn, PaperRequest request) {
        return request.since().or(drawn.issue()::before).orElseThrow(() -> new Refused("refused.paper-since"));
    }
}
