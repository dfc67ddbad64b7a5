package my.lawatan.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.trip.Id;
import my.lawatan.trip.TripSettings;

/**
 * What a page says of itself in the code at its foot: which version or draft, which paper, which page. Nothing of what stands on it, and none of
 * it can be read without the trip file. The paper is only fingerprinted: it is found again among those that can be made from the trip.
 *
 * @param draft whether it was not issued; then the version is the one issued before, and number 0 if there was none
 * @param number of the version, without what is above 127
 * @param content fingerprint of the version's id, 8 bits; of a draft, of what its readers may see of the trip
 * @param paper fingerprint of the paper, of a draft together with the version issued before, 31 bits; see {@link PaperCode}
 * @param page from 1; what is above 511 is 511; {@link #NO_PAGE} where the pages are not ours to count
 */
record PageCode(boolean draft, int number, int content, int paper, int page) {
    static final int NO_PAGE = 0;
    private static final int MOST_NUMBER = 127;
    private static final int MOST_PAGE = 511;
    private static final int CONTENT_BITS = 8;
    private static final int PAPER_BITS = 31;
    private static final int PAGE_BITS = 9;
    private static final int NUMBER_BITS = 7;

    static PageCode of(Version version, int paper, int page) {
        return new PageCode(
                false, version.number() & MOST_NUMBER, fingerprint(version.id()), paper, Math.min(page, MOST_PAGE));
    }

    /** @param after the version issued before
     * @param content 8 bits */
    static PageCode ofDraft(Optional<Version> after, int content, int paper, int page) {
        int number = after.map(version -> version.number() & MOST_NUMBER).orElse(0);
        return new PageCode(true, number, content, paper, Math.min(page, MOST_PAGE));
    }

    /** As it is printed. */
    String text(Id<TripSettings> trip) {
        long bits = draft ? 1 : 0;
        bits = bits << NUMBER_BITS | number;
        bits = bits << CONTENT_BITS | content;
        bits = bits << PAPER_BITS | paper;
        bits = bits << PAGE_BITS | page;
        return CodeText.of(new CodeSeal(trip).seal(bits));
    }

    /** What that code says; nothing if it is of another trip.
     *
     * @throws my.lawatan.trip.Refused if it is no code, saying where it is mistyped */
    static Optional<PageCode> read(String typed, Id<TripSettings> trip) {
        return new CodeSeal(trip).open(CodeText.read(typed)).map(PageCode::of);
    }

    private static PageCode of(long bits) {
        int page = (int) bits & MOST_PAGE;
        long rest = bits >> PAGE_BITS;
        int paper = (int) (rest & (1L << PAPER_BITS) - 1);
        rest >>= PAPER_BITS;
        int content = (int) rest & (1 << CONTENT_BITS) - 1;
        rest >>= CONTENT_BITS;
        return new PageCode(rest >> NUMBER_BITS != 0, (int) rest & MOST_NUMBER, content, paper, page);
    }

    /** Whether it is that version; of a draft, whether it comes after one of that number. */
    boolean names(Version other) {
        return number == (other.number() & MOST_NUMBER) && (draft ? number > 0 : content == fingerprint(other.id()));
    }

    private static int fingerprint(UUID id) {
        return fingerprint(id.toString(), CONTENT_BITS);
    }

    /** The same for the same text for ever; texts that differ hardly ever have the same. */
    static int fingerprint(String text, int bits) {
        // FNV-1a, then mixed so that every bit depends on every letter
        long hash = 0xCBF29CE484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ b & 0xFF) * 0x100000001B3L;
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return (int) ((hash ^ hash >>> 33) >>> 64 - bits);
    }

    static int paperFingerprint(String paper) {
        return fingerprint(paper, PAPER_BITS);
    }
}
