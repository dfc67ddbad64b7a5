package my.lawatan.document.pdf;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperKind.About;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each paper of the exercise in each language and of the other sample in its own, as it was when somebody looked at it; of the exercise also how the first page looks. */
@Tag("of-papers")
class KeptSamplesTest {
    private static final Instant NOW = Instant.parse("2024-11-12T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 11, 13);
    private static final List<Language> PAPERS = List.of(Language.EN, Language.MS, Language.ES);
    private static final Version SIX = PictureDay.version(6);
    private static final String OCCASION = "Roundtable with captains";
    private static final Map<String, Sample> SAMPLES =
            Sample.names().stream().collect(Collectors.toUnmodifiableMap(name -> name, Sample::of));

    static Stream<Arguments> papers() {
        return SAMPLES.keySet().stream().sorted().flatMap(sample -> Stream.of(PaperKind.values())
                // many day sheets, of which one is kept
                .filter(kind -> kind != PaperKind.DAY_SHEETS)
                .filter(kind -> kind.about() != About.PLACE
                        || occasion(SAMPLES.get(sample).latest()).place().isPresent())
                .map(kind -> Arguments.of(sample, kind)));
    }

    private static Event occasion(Trip trip) {
        return trip.events().stream()
                .filter(event -> event.title().plain().startsWith(OCCASION))
                .findFirst()
                .orElseThrow();
    }

    private static PaperRequest request(PaperKind kind, Sample sample, Language language) {
        Trip trip = sample.latest();
        Edition edition = Edition.having(kind).get(0);
        return switch (kind.about()) {
            case DAY -> PaperRequest.of(kind, DAY, edition, language);
            case EVENT -> PaperRequest.of(kind, occasion(trip).id(), edition, language);
            case PLACE -> PaperRequest.ofPlace(occasion(trip).place().orElseThrow(), edition, language);
            case PERSON -> PaperRequest.ofPerson(trip.settings().principal().orElseThrow(), DAY, edition, language);
            case BRIEF -> PaperRequest.of(brief(trip).id(), edition, language);
            case TRIP ->
                kind == PaperKind.BRIEFING_BOOK
                        ? PaperRequest.of(kind, DAY, edition, language)
                        : PaperRequest.of(kind, edition, language);
            case VERSIONS ->
                new PaperRequest(
                        kind,
                        new Subject.SinceVersion(new Issue.Frozen(SIX, sample.base())),
                        edition,
                        Voice.of(language));
        };
    }

    private static Brief brief(Trip trip) {
        return trip.briefs().stream().min((a, b) -> a.id().compareTo(b.id())).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperReadsAndLooksAsItWasKept(String name, PaperKind kind) throws IOException {
        Sample sample = SAMPLES.get(name);
        Drawn drawn = new Drawn(sample.latest(), Issue.draftAfter(SIX, sample.base()), Optional.empty());
        boolean exercise = sample.latest().settings().exercise();
        for (Language language : exercise ? PAPERS : List.of(Language.EN)) {
            byte[] pdf = Pdf.of(Papers.of(drawn, request(kind, sample, language), NOW))
                    .bytes();
            String kept = name + "/" + kind.word();
            Kept.text(kept + "." + language.name().toLowerCase(Locale.ROOT), pdf);
            if (exercise && language == Language.EN) Kept.picture(kept, pdf, 0);
        }
    }
}
