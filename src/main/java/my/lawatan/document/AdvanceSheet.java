package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Language;

/**
 * The advance sheet of a place: what one must know to arrive there, and how it looks.
 *
 * @param anchor the place, see {@link Anchor}
 * @param facts of the place itself
 * @param sheets what each of those found who walked it, the last one first
 * @param contacts who answers for it
 * @param happens the events there and in its parts, by time
 * @param photos how it looks
 * @param nothing a sentence that says so if nobody has walked it; else empty
 */
public record AdvanceSheet(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String anchor,
        List<Line> facts,
        List<Walked> sheets,
        List<DailyBrief.ContactLine> contacts,
        List<Happens> happens,
        List<Picture> photos,
        String nothing)
        implements Paper {
    public AdvanceSheet {
        facts = List.copyOf(facts);
        sheets = List.copyOf(sheets);
        contacts = List.copyOf(contacts);
        happens = List.copyOf(happens);
        photos = List.copyOf(photos);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ADVANCE_SHEET;
    }

    @Override
    public List<Shortfall> shortfalls() {
        return photos.stream()
                .flatMap(photo -> photo.leftOut().stream())
                .distinct()
                .toList();
    }

    /**
     * What one officer found.
     *
     * @param by who walked it and when
     */
    public record Walked(String anchor, String by, List<Line> lines) {
        public Walked {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An event there.
     *
     * @param day of the programme
     * @param room in which part of the place; empty if in the place itself
     */
    public record Happens(String anchor, String day, When when, String title, String room) {}

    /**
     * A photograph.
     *
     * @param source the picture itself, as an address that holds it; empty if it cannot be drawn
     * @param says what a reader who cannot see it is told, or that it cannot be drawn
     * @param leftOut why it cannot be drawn; none if it can
     */
    public record Picture(String anchor, String source, String caption, String says, Optional<Shortfall> leftOut) {}
}
