package my.lawatan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.PaperKind.About;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;

/** Every paper that can be made from a trip, among which the one is found again that a code was made for. */
final class AllPapers {
    /** A paper on sheets of some kind. */
    record Sized(PaperRequest request, Sheet sheet) {
        int fingerprint() {
            return PaperCode.fingerprint(request.name(), sheet);
        }

        int fingerprint(Version after) {
            return PaperCode.fingerprint(request.name(), sheet, after);
        }
    }

    /** A draft of a paper.
     *
     * @param after the version issued before it */
    record Draft(Sized paper, Version after) {}

    private final Trip trip;
    private final List<Version> versions;

    /** @param versions those that a change sheet may be held against */
    AllPapers(Trip trip, List<Version> versions) {
        this.trip = trip;
        this.versions = List.copyOf(versions);
    }

    /** The paper with that fingerprint; a change sheet comes back with the trip itself in place of the one it is held against. */
    Optional<Sized> find(int fingerprint) {
        return all().filter(paper -> paper.fingerprint() == fingerprint).findFirst();
    }

    /** The draft with that fingerprint, after one of these versions; else as {@link #find}. */
    Optional<Draft> draft(int fingerprint, List<Version> after) {
        return all().flatMap(paper -> after.stream()
                        .filter(version -> paper.fingerprint(version) == fingerprint)
                        .map(version -> new Draft(paper, version)))
                .findFirst();
    }

    private Stream<Sized> all() {
        // what is usual is looked for first
        return Stream.concat(timed(this::requests), timed(this::pairs)).flatMap(AllPapers::sized);
    }

    private static Stream<PaperRequest> timed(Supplier<Stream<PaperRequest>> requests) {
        return Stream.of(TimeStyle.values()).flatMap(times -> requests.get()
                .map(request -> request.in(request.voice().with(times))));
    }

    private Stream<PaperRequest> pairs() {
        return Stream.of(PaperKind.values()).filter(Voice::pairs).flatMap(kind -> Edition.having(kind).stream()
                .flatMap(edition -> requests(kind, edition, Language.EN)
                        .flatMap(request -> Voice.pairs().map(request::in))));
    }

    private Stream<PaperRequest> requests() {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> Edition.having(kind).stream().flatMap(edition -> Stream.of(Language.values())
                        .flatMap(language -> requests(kind, edition, language))));
    }

    private static Stream<Sized> sized(PaperRequest request) {
        return Stream.of(Sheet.USUAL, Sheet.USUAL.large(true), Sheet.USUAL.across(true))
                .flatMap(sheet -> Stream.of(PaperSize.values()).map(sheet::of))
                .filter(sheet -> sheet.bears(request.kind()))
                .map(sheet -> new Sized(request, sheet));
    }

    private Stream<PaperRequest> requests(PaperKind kind, Edition edition, Language language) {
        Function<LocalDate, PaperRequest> ofDay = day -> PaperRequest.of(kind, day, edition, language);
        return switch (kind.about()) {
            case TRIP -> {
                Stream<PaperRequest> ofDays = kind == PaperKind.BRIEFING_BOOK ? days().map(ofDay) : Stream.of();
                yield Stream.concat(Stream.of(PaperRequest.of(kind, edition, language)), ofDays);
            }
            case DAY -> days().map(ofDay);
            case EVENT -> trip.events().stream().map(event -> PaperRequest.of(kind, event.id(), edition, language));
            case BRIEF -> trip.briefs().stream().map(brief -> PaperRequest.of(brief.id(), edition, language));
            case PLACE -> trip.places().stream().map(place -> PaperRequest.ofPlace(place.id(), edition, language));
            case PERSON ->
                trip.people().stream().flatMap(person -> days().map(
                                day -> PaperRequest.ofPerson(person.id(), day, edition, language)));
            case VERSIONS ->
                versions.stream()
                        .map(version -> PaperRequest.since(kind, new Issue.Frozen(version, trip), edition, language));
        };
    }

    // an event may be entered outside the days of the visit, and is printed then
    private Stream<LocalDate> days() {
        LocalDate first = trip.settings().firstDay();
        LocalDate last = trip.settings().lastDay();
        Stream<LocalDate> outside = trip.events().stream()
                .flatMap(event -> event.when().day().stream())
                .filter(day -> day.isBefore(first) || day.isAfter(last));
        return Stream.concat(first.datesUntil(last.plusDays(1)), outside.distinct());
    }

    static boolean ofVersions(Sized paper) {
        return paper.request().kind().about() == About.VERSIONS;
    }
}
