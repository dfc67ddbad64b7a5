package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.GreetingLine.Stand;
import my.lawatan.trip.Language;

/**
 * Whom one meets at an event, by face: the others than ours in the order of their sides, with how each is addressed.
 *
 * @param event the event, see {@link Anchor}
 * @param facts when and where, in a line
 * @param sides the host's, then the others
 * @param awaited how many have no name yet; empty if all have
 * @param nothing a sentence that says so if nobody is named; else empty
 */
public record FaceCards(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String event,
        String facts,
        List<OneSide> sides,
        String awaited,
        String nothing)
        implements Paper {
    public FaceCards {
        sides = List.copyOf(sides);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.FACE_CARDS;
    }

    @Override
    public List<Shortfall> shortfalls() {
        return sides.stream()
                .flatMap(side -> side.faces().stream())
                .flatMap(face -> face.photo().leftOut().stream())
                .distinct()
                .toList();
    }

    /** Those of one side.
     *
     * @param anchor a name for it that is unique on the paper
     * @param name whose side it is */
    public record OneSide(String anchor, String name, List<Face> faces) {
        public OneSide {
            faces = List.copyOf(faces);
        }
    }

    /** Somebody.
     *
     * @param who as in the greeting line */
    public record Face(Stand who, Photograph photo) {}

    /** How somebody looks.
     *
     * @param source the picture itself, as an address that holds it; empty if there is none
     * @param says what a reader who cannot see it is told, or that there is none
     * @param leftOut why one that there is cannot be drawn */
    public record Photograph(String source, String says, Optional<Shortfall> leftOut) {}
}
