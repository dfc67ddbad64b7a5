package my.lawatan.document;

import java.util.Objects;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.trip.Id;
import my.lawatan.trip.TripSettings;

/**
 * What the codes on the pages of one paper are made from. The same page of the same paper of the same version always has the same code.
 *
 * @param draft whether it is not issued
 * @param version the version that it is, or the one that the draft comes after
 * @param paper which paper it is, as {@link PaperRequest#name()} says it
 * @param content of a draft, by what it is told apart from others, 8 bits; 0 for a version
 */
public record PaperCode(Id<TripSettings> trip, boolean draft, Optional<Version> version, String paper, int content) {
    public PaperCode {
        Objects.requireNonNull(trip);
        Objects.requireNonNull(version);
        Objects.requireNonNull(paper);
    }

    /** The code of a page, as it is printed: "K7Q2M-0XW5T-9BD4F-HJ3NR".
     *
     * @param page counted from 1 */
    public String onPage(Sheet sheet, int page) {
        return code(sheet, page).text(trip);
    }

    private PageCode code(Sheet sheet, int page) {
        return draft
                ? PageCode.ofDraft(
                        version,
                        content,
                        version.map(after -> fingerprint(paper, sheet, after))
                                .orElseGet(() -> fingerprint(paper, sheet)),
                        page)
                : PageCode.of(version.orElseThrow(), fingerprint(paper, sheet), page);
    }

    /** The code of the paper where its pages are not ours to count: it is of all of them. */
    public String onNoPage(PaperSize size) {
        return onPage(Sheet.USUAL.of(size), PageCode.NO_PAGE);
    }

    /** Of a paper laid out on such sheets. */
    static int fingerprint(String paper, Sheet sheet) {
        return PageCode.paperFingerprint(paper + " " + sheet.word());
    }

    /** The same of a draft: for its version there is no room but for the number, which another one may have too. */
    static int fingerprint(String paper, Sheet sheet, Version after) {
        return PageCode.paperFingerprint(paper + " " + sheet.word() + " after " + after.id());
    }
}
