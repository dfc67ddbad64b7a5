package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.Test;

class PageCodeTest {
    private static final Id<TripSettings> TRIP = Id.named("a trip");
    private static final Version SEVEN = new Version(UUID.randomUUID(), 7, Instant.EPOCH, "", "note", "officer", 1);

    private static PageCode code(int page) {
        return PageCode.of(SEVEN, PageCode.paperFingerprint("daily-brief"), page);
    }

    private static String typed(int page) {
        return code(page).text(TRIP);
    }

    @Test
    void whatAPageSaysOfItselfIsReadBackFromItsCodeHoweverItIsTyped() {
        for (int page = 1; page < 300; page++) {
            String text = typed(page);
            assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(PageCode.read(text, TRIP)).contains(code(page));
            String careless = text.toLowerCase(java.util.Locale.ROOT)
                    .replace('0', 'o')
                    .replace('1', 'l')
                    .replace("-", "  ");
            assertThat(PageCode.read(careless, TRIP)).contains(code(page));
        }
        assertThat(code(1).names(SEVEN)).isTrue();
        assertThat(code(1).draft()).isFalse();
        assertThat(PageCode.ofDraft(Optional.empty(), 200, 5, 9999)).isEqualTo(new PageCode(true, 0, 200, 5, 511));
    }

    @Test
    void oneWrongLetterAndTwoThatChangedPlacesAreFoundInTheirGroup() {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        String text = typed(3);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '-') continue;
            int group = at / 6 + 1;
            for (char other : alphabet.toCharArray())
                if (other != text.charAt(at)) wrong(text.substring(0, at) + other + text.substring(at + 1), group);
            boolean apart = at % 6 == 4 || text.charAt(at) == text.charAt(at + 1);
            if (!apart)
                wrong(text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2), group);
        }
        // whole groups that changed places
        wrong(text.substring(6, 12) + text.substring(0, 6) + text.substring(12), 1);
    }

    private static void wrong(String typed, int group) {
        assertThatThrownBy(() -> PageCode.read(typed, TRIP)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("refused.code.group");
            assertThat(no.arguments().get(0)).isEqualTo(group);
        });
    }

    @Test
    void whatIsTooShortOrHoldsAnotherLetterIsNoCode() {
        assertThatThrownBy(() -> PageCode.read("", TRIP)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PageCode.read(typed(1).substring(1), TRIP))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.arguments()).isEqualTo(List.of(20, 19)));
        assertThatThrownBy(() -> PageCode.read("U" + typed(1).substring(1), TRIP))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.code.letter"));
    }

    @Test
    void aCodeOfAnotherTripIsNotOurs() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Id<TripSettings> other = new Id<>(new UUID(random.nextLong(), random.nextLong()));
            assertThat(PageCode.read(typed(i), other)).isEmpty();
        }
    }

    @Test
    void pagesThatFollowEachOtherShowNothingOfItInTheirCodes() {
        Set<Character> first = new HashSet<>();
        Set<String> all = new HashSet<>();
        int same = 0;
        for (int page = 1; page <= 200; page++) {
            String text = typed(page);
            first.add(text.charAt(0));
            all.add(text);
            for (int i = 0; i < text.length(); i++)
                if (text.charAt(i) == typed(page + 1).charAt(i)) same++;
        }
        assertThat(all).hasSize(200);
        assertThat(first).hasSizeGreaterThan(20);
        // three of 23 are hyphens, and of the others one of 32 is the same by chance
        assertThat(same).isBetween(200 * 3 + 60, 200 * 3 + 200);
    }

    @Test
    void whatTheCodesOfPrintedPapersWereMadeFromStaysAsItIs() {
        LocalDate day = LocalDate.of(2024, 11, 13);
        UUID id = UUID.fromString("00000000-0000-0000-0000-000000000007");
        Version version = new Version(id, 7, Instant.EPOCH, "", "note", "officer", 1);
        Issue.Frozen since = new Issue.Frozen(version, Sample.of("exercise").latest());
        Edition office = Edition.OFFICE;
        assertThat(List.of(
                        PaperRequest.of(PaperKind.PROGRAMME, office, Language.EN),
                        PaperRequest.of(PaperKind.DAILY_BRIEF, day, Edition.PRESS, Language.MS),
                        PaperRequest.of(PaperKind.ATTENDEES, new Id<Event>(id), office, Language.EN),
                        PaperRequest.of(new Id<Brief>(id), office, Language.EN),
                        PaperRequest.ofPlace(new Id<>(id), office, Language.EN),
                        PaperRequest.ofPerson(new Id<>(id), day, office, Language.ES),
                        PaperRequest.since(since, office, Language.EN)))
                .extracting(request -> request.name().replace(id.toString(), "ID"))
                .containsExactly(
                        "programme_______office_en",
                        "daily-brief_2024-11-13______press_ms",
                        "attendees__ID_____office_en",
                        "brief___ID____office_en",
                        "advance-sheet____ID___office_en",
                        "day-sheet_2024-11-13____ID__office_es",
                        "change-sheet______ID_office_en");
    }
}
