package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import my.lawatan.document.Booklet.Numbers;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import org.junit.jupiter.api.Test;

/** What stands in the pocket booklet. */
class BookletTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();

    private static Booklet booklet(Trip trip, Language language) {
        return (Booklet) Papers.of(
                Drawn.draft(trip), PaperRequest.of(PaperKind.BOOKLET, Edition.OFFICE, language), PictureDay.AS_OF);
    }

    @Test
    void itHoldsTheDaysOfTheProgrammeAndTheNumbersOfTheContactSheet() {
        Booklet booklet = booklet(EXERCISE, Language.EN);
        Programme programme = (Programme) Papers.of(
                Drawn.draft(EXERCISE),
                PaperRequest.of(PaperKind.PROGRAMME, Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
        assertThat(booklet.days()).isEqualTo(programme.days());
        assertThat(booklet.head().heading()).isEqualTo("Official visit programme");
        assertThat(booklet.fileName()).isEqualTo("booklet_office_draft");
        assertThat(booklet.numbers()).extracting(Numbers::anchor).containsExactly("contacts", "duty", "drivers");
        assertThat(booklet.numbers().get(0).people().get(0))
                .extracting(ContactSheet.Reached::name, ContactSheet.Reached::phone)
                .containsExactly("Sr. Paz", "+51\u00A000\u00A0000\u00A00002");
    }

    @Test
    void itIsWordedInEveryLanguageAndSaysThatNothingIsPlanned() {
        assertThat(booklet(EXERCISE, Language.MS).numbers())
                .extracting(Numbers::head)
                .contains("Pegawai bertugas");
        assertThat(booklet(EXERCISE, Language.ES).head().heading()).isEqualTo("Programa de la Visita Oficial");
        TripSettings settings = EXERCISE.settings();
        Item principalless = settings.kind().component("principal").with(settings, Optional.empty());
        Trip empty = Trip.of(List.of(principalless));
        assertThat(booklet(empty, Language.EN).nothing()).isEqualTo("Nothing is entered yet.");
    }

    @Test
    void pocketPapersHaveNoRoomOnOtherSheetsAndOthersNoneOnA6() {
        for (PaperKind kind : PaperKind.values()) {
            assertThat(PaperSize.A6.bears(kind))
                    .isEqualTo(kind.pocket().filter(Pocket::quarter).isPresent());
            assertThat(PaperSize.QUARTER_LETTER.bears(kind)).isEqualTo(PaperSize.A6.bears(kind));
            assertThat(PaperSize.CARD.bears(kind)).isEqualTo(kind == PaperKind.WALLET_CARD);
            assertThat(PaperSize.LETTER.bears(kind)).isTrue();
            assertThat(PaperSize.A4.bears(kind)).isTrue();
        }
        assertThat(PaperSize.LETTER.page(PaperKind.BOOKLET)).isEqualTo(PaperSize.QUARTER_LETTER);
        assertThat(PaperSize.LETTER.page(PaperKind.WALLET_CARD)).isEqualTo(PaperSize.CARD);
        Booklet booklet = booklet(EXERCISE, Language.EN);
        assertThatThrownBy(() -> Pdf.of(booklet, PaperSize.A5)).isInstanceOf(IllegalArgumentException.class);
    }
}
