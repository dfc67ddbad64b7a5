package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * Whom to call: the trip's contacts, the duty officers of the days, the drivers, and those of our side who can be reached.
 *
 * @param contacts for what, who answers, on which number
 * @param duty the days and their duty officers
 * @param drivers the vehicles in the order of the motorcade, with who drives them
 * @param ours our people with a telephone, party by party
 * @param nothing a sentence that says so if there is nobody to call; else empty
 */
public record ContactSheet(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        List<Reached> contacts,
        List<Reached> duty,
        List<Reached> drivers,
        List<Reached> ours,
        String nothing)
        implements Paper {
    public ContactSheet {
        contacts = List.copyOf(contacts);
        duty = List.copyOf(duty);
        drivers = List.copyOf(drivers);
        ours = List.copyOf(ours);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CONTACT_SHEET;
    }

    /**
     * Somebody to call.
     *
     * @param anchor what it is about, see {@link Anchor}
     * @param what for what, on which day, of which car
     * @param detail where, plate or position; may be empty
     * @param phone empty if not stated
     */
    public record Reached(String anchor, String what, String name, String detail, String phone) {}
}
