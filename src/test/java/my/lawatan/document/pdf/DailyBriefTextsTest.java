package my.lawatan.document.pdf;

import static my.lawatan.document.PictureDay.with;
import static my.lawatan.document.pdf.DailyBriefPdfTest.pdf;
import static my.lawatan.document.pdf.DailyBriefPdfTest.plus;
import static my.lawatan.document.pdf.DailyBriefPdfTest.roundtable;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Masthead;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import org.junit.jupiter.api.Test;

/** Texts as officers, hosts and mischief write them, on the pages of the brief. */
class DailyBriefTextsTest {
    @Test
    void spanishMalayAndChineseAreReadBackAsWritten() {
        String text = "Sra. Ñahui Güemes, ¿qué tal?; Dato’ Seri O’Hara; 林伟俊 and 赵欣怡; Ťǔ ẞ; office five";
        byte[] bytes = pdf(plus(roundtable("purpose", Text.en(text))));
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.text().replace(" ", "")).contains(text.replace(" ", ""));
            assertThat(opened.fonts().keySet()).anyMatch(name -> name.endsWith("DroidSansFallback"));
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void markupInATextIsPrintedAsTheTextItIs() {
        String nasty = "<script>alert('x')</script> <img src=\"http://example.org/a.png\"/> &amp; ]]> <!-- no -->";
        Brief brief = PictureDay.trip().briefs().get(PictureDay.BRIEF).orElseThrow();
        byte[] bytes = pdf(plus(
                roundtable("title", Text.en(nasty)),
                with(
                        with(brief, "ourObjectives", Text.en(nasty)),
                        "pressLine",
                        Text.en("![x](http://example.org/y)"))));
        try (Opened opened = new Opened(bytes)) {
            String text = opened.text().replace(" ", "");
            assertThat(text.split(java.util.regex.Pattern.quote(nasty.replace(" ", "")), -1).length)
                    .isGreaterThan(2);
        }
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("/URI", "/JavaScript", "/JS");
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void charactersThatHideOrTurnTheTextAreSpelledOut() {
        byte[] bytes = pdf(plus(roundtable("title", Text.en("abc\u202Egnp.exe\u200B \uFEFF\u061C \uD83D\uDE00 end"))));
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.text().replace(" ", ""))
                    .contains("abc‹U+202E›gnp.exe‹U+200B›‹U+FEFF›‹U+061C›‹U+1F600›end")
                    .doesNotContain("\u202E", "\u200B", "\uFEFF");
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void aTextOfTenThousandCharactersIsPrintedToItsEnd() {
        String words = IntStream.range(0, 1_600)
                .mapToObj(i -> "w" + i)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        String oneWord = "x".repeat(9_990) + "END";
        Brief brief = PictureDay.trip().briefs().get(PictureDay.BRIEF).orElseThrow();
        byte[] bytes = pdf(plus(
                roundtable("purpose", Text.en(words)),
                with(brief, "ourObjectives", Text.en(words.replace('w', 'v'))),
                with(PictureDay.trip().event(PictureDay.LUNCH), "remarks", Text.en(oneWord))));
        try (Opened opened = new Opened(bytes)) {
            String text = opened.text().replace(" ", "");
            assertThat(opened.pages())
                    .isNotEmpty()
                    .allSatisfy(page -> DailyBriefPdfTest.assertMarkedTwice(page, DailyBriefPdfTest.MARK));
            assertThat(text.replaceAll("[^x]", "").length()).isGreaterThanOrEqualTo(9_990);
            assertThat(text).contains("xEND");
            for (int i = 0; i < 1_600; i++) assertThat(text).contains("w" + i, "v" + i);
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }

    @Test
    void whatANumberIsForNeverPushesNumbersOffTheFootOfAPage() {
        List<Item> contacts = PictureDay.trip().contacts().stream()
                .<Item>map(contact -> with(contact, "role", Text.en("the one to call ".repeat(400))))
                .toList();
        assertThat(contacts).isNotEmpty();
        DailyBrief brief = PictureDay.brief(plus(contacts.toArray(Item[]::new)));
        assertThat(brief.numbers()).contains("the one to call", "…").hasSizeLessThan(400);
        assertThat(brief.contacts())
                .as("in full")
                .anyMatch(contact -> contact.toString().length() > 6_000);
    }

    @Test
    void aLongTitleIsInShortAtTheTopOfEveryFurtherPage() {
        Event event = (Event) roundtable("title", Text.en("A title as long as it may be ".repeat(30)));
        Masthead head = Papers.of(
                        new Drawn(plus(event), Issue.draft(), Optional.empty()),
                        PaperRequest.of(PaperKind.ATTENDEES, event.id(), Edition.OFFICE, Language.EN),
                        Instant.parse("2024-11-12T23:30:00Z"))
                .head();
        assertThat(head.heading()).hasSizeGreaterThan(800);
        assertThat(head.running()).contains("…").hasSizeLessThan(140);
    }

    @Test
    void aTitleFromNoneOfOurFontsStillGivesAFile() {
        byte[] bytes = pdf(plus(roundtable("title", Text.en("한국 ไทย العربية ◆"))));
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.text()).contains("한국").contains("U+0E44").contains("U+25C6");
            assertThat(opened.text()).contains("are spelled out as ‹U+…›: ").contains("U+25C6 BLACK DIAMOND");
        }
        assertThat(Optional.of(UniversalAccess.faults(bytes))).hasValue(List.of());
    }

    @Test
    void otherLanguagesAreTaggedAsSuch() {
        for (Language language : List.of(Language.MS, Language.ES)) {
            DailyBrief brief = DailyBrief.of(
                    PictureDay.trip(),
                    PictureDay.DATE,
                    Edition.OFFICE,
                    language,
                    PictureDay.draftAfterSix(),
                    PictureDay.AS_OF);
            byte[] bytes = Pdf.of(brief).bytes();
            try (Opened opened = new Opened(bytes)) {
                assertThat(opened.document().getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            }
            assertThat(UniversalAccess.faults(bytes)).isEmpty();
        }
    }
}
