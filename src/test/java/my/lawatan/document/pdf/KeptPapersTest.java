package my.lawatan.document.pdf;

import java.io.IOException;
import java.util.Optional;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Voice;
import my.lawatan.trip.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Papers in English and Spanish beside each other, as they were when somebody looked at them. */
@Tag("of-papers")
class KeptPapersTest {
    private static byte[] pdf(PaperKind kind) {
        PaperRequest request = kind.about() == PaperKind.About.DAY
                ? PaperRequest.of(kind, PictureDay.DATE, Edition.OFFICE, Language.EN)
                : PaperRequest.of(kind, Edition.OFFICE, Language.EN);
        Drawn drawn = new Drawn(PictureDay.trip(), PictureDay.draftAfterSix(), Optional.empty());
        Paper paper = Papers.of(drawn, request.in(Voice.of(Language.EN, Language.ES)), PictureDay.AS_OF);
        return Pdf.of(paper).bytes();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROGRAMME", "DAILY_BRIEF", "DELEGATION"})
    void aPaperInTwoLanguagesReadsAndLooksAsItWasKept(PaperKind kind) throws IOException {
        byte[] bytes = pdf(kind);
        Kept.text(kind.word() + "-en-es", bytes);
        Kept.picture(kind.word() + "-en-es", bytes, kind == PaperKind.PROGRAMME ? 1 : 0);
    }
}
