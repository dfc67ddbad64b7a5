package my.lawatan.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.DaySheetRound;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.Ink;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperSize;
import my.lawatan.document.Pocket;
import my.lawatan.document.Sheet;
import my.lawatan.document.Shortfall;
import my.lawatan.document.html.PaperPage;
import my.lawatan.document.html.Spacing;
import my.lawatan.document.leak.Content;
import my.lawatan.document.leak.LeakCheck;
import my.lawatan.trip.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A paper as a PDF file: tagged (PDF/UA-1), its fonts embedded and cut down to what is used. The same paper always gives the
 * same bytes.
 */
public final class Pdf {
    private static final int KEY_BITS = 256;
    private final byte[] bytes;
    private final List<Place> places;
    private final List<Shortfall> shortfalls;

    private Pdf(Paper paper, Layout.Laid laid) {
        this.bytes = laid.bytes();
        this.places = laid.places();
        laid.shortfalls().take(paper);
        this.shortfalls = laid.shortfalls().all();
    }

    /** The paper, laid out on A4. */
    public static Pdf of(Paper paper) {
        return of(paper, PaperSize.A4);
    }

    /** The paper, laid out on sheets of that size.
     *
     * @throws IllegalArgumentException if they do not bear that kind of paper
     * @throws my.lawatan.trip.Refused if its pages say what its edition must not hold: a fault of ours, or a text that says what is
     *     elsewhere kept from its readers */
    public static Pdf of(Paper paper, PaperSize size) {
        return of(paper, Sheet.USUAL.of(size));
    }

    /** The paper, laid out on such sheets; else as {@link #of(Paper, PaperSize)}. */
    public static Pdf of(Paper paper, Sheet sheet) {
        return of(paper, sheet, Turn.LONG_EDGE);
    }

    /**
     * The same for a printer that turns sheets so; else as {@link #of(Paper, PaperSize)}.
     *
     * @param turn matters only to what is printed on both sides and cut
     */
    public static Pdf of(Paper paper, Sheet sheet, Turn turn) {
        return of(paper, sheet, turn, far -> {});
    }

    /**
     * The same, saying meanwhile how far it is.
     *
     * @param far told from time to time how much is done, from 0 to 1; what it throws stops the work and is thrown on
     */
    public static Pdf of(Paper paper, Sheet sheet, Turn turn, DoubleConsumer far) {
        if (!sheet.bears(paper.kind())) throw new IllegalArgumentException(sheet + " is not for " + paper.kind());
        if (paper instanceof EditionPaper held) {
            Pdf pdf = laid(held.paper(), held.edition(), sheet, turn);
            new LeakCheck(held).require(contents(pdf.bytes));
            return pdf;
        }
        return paper instanceof DaySheetRound round
                ? new Pdf(round, collated(round, sheet, far))
                : laid(paper, Edition.OFFICE, sheet, turn);
    }

    private static Layout.Laid collated(DaySheetRound round, Sheet sheet, DoubleConsumer far) {
        try {
            return new Collating(round, sheet, far).laid(description(round));
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
    }

    private static Description description(Paper paper) {
        return new Description(
                paper.head().title(), paper.head().marking(), paper.language().tag(), paper.asOf());
    }

    /** The page of a paper as it is for such sheets. */
    static PaperPage page(Paper paper, Edition edition, Sheet sheet) {
        PaperPage whole = PaperPage.of(paper, edition, sheet.large());
        return onto(sheet, paper, whole);
    }

    /** The same in less and less room, to be tried in that order until one is on a single page; nothing for most papers. */
    private static List<Supplier<PaperPage>> closer(Paper paper, Edition edition, Sheet sheet) {
        if (!(paper instanceof ChangeSheetPaper changes)) return List.of();
        return Stream.of(Spacing.values())
                .filter(Spacing::close)
                .<Supplier<PaperPage>>map(spacing -> () -> onto(sheet, paper, PaperPage.of(changes, edition, spacing)))
                .toList();
    }

    private static PaperPage onto(Sheet sheet, Paper paper, PaperPage whole) {
        PaperPage turned = sheet.across() ? whole.across() : whole;
        PaperPage set = sheet.large() ? turned.large() : turned;
        PaperPage inked = sheet.ink() == Ink.GREY ? set.grey() : set;
        return sheet.size().page(paper.kind()) == PaperSize.A5 ? inked.small() : inked;
    }

    private static Pdf laid(Paper paper, Edition edition, Sheet sheet, Turn turn) {
        PaperSize size = sheet.size().page(paper.kind());
        Description description = description(paper);
        try {
            Layout.Laid pages = new Layout(
                            page(paper, edition, sheet),
                            closer(paper, edition, sheet),
                            size,
                            description,
                            number -> paper.head().code().onPage(sheet.of(size), number))
                    .laid();
            if (size == sheet.size()) return new Pdf(paper, pages);
            Pocket pocket = paper.kind().pocket().orElseThrow();
            String reading = paper.head().voice().messages(edition).text("document.imposed." + size.word());
            return new Pdf(paper, new Sheets(pocket, sheet.size(), size, turn, description.toBeCut(reading)).of(pages));
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
    }

    private static List<Content> contents(byte[] bytes) {
        try {
            return Contents.of(bytes);
        } catch (IOException e) {
            // what cannot be read through cannot be handed out
            throw new UncheckedIOException(e);
        }
    }

    /** The file's content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The same, enciphered (AES, 256 bits): it opens with that passphrase only, and then is as any other, also for programs that read
     * aloud. Each time the bytes are others.
     *
     * @throws Refused if readers could not type that passphrase all in the same way (RFC 4013): it has control characters, or mixes letters
     *     that are written from right to left with others
     */
    public byte[] locked(String passphrase) {
        try (PDDocument document = open(bytes)) {
            AccessPermission all = new AccessPermission();
            all.setCanExtractForAccessibility(true);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(passphrase, passphrase, all);
            policy.setEncryptionKeyLength(KEY_BITS);
            policy.setPreferAES(true);
            document.protect(policy);
            return saved(document);
        } catch (IllegalArgumentException e) {
            throw new Refused("refused.passphrase");
        } catch (IOException e) {
            // everything happens in memory
            throw new UncheckedIOException(e);
        }
    }

    /** What of the trip it could not print as it is there; its pages say so where it is missed. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }

    /** Where the items of the trip stand on its pages, from the first page to the last; see {@link my.lawatan.document.Anchor}. */
    public List<Place> places() {
        return places;
    }

    /** Its pages. */
    public PdfPages pages() {
        return PdfPages.of(bytes);
    }

    static PDDocument open(byte[] bytes) throws IOException {
        return Loader.loadPDF(bytes);
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        document.save(out);
        return out.toByteArray();
    }
}
