package my.lawatan.interchange.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.interchange.Decoded;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Reads a calendar (RFC 5545) for a trip. Times keep their zones; what cannot be trusted is left out and said, line by line. */
public final class IcsImport {
    private static final String EVENT = "VEVENT";

    /** What is read besides events. */
    private static final String ZONE = "VTIMEZONE";

    private IcsImport() {}

    /** What the file would change, as {@link #plan(byte[], String, Trip)} tells; the file has no name. */
    public static ImportPlan plan(byte[] file, Trip trip) {
        return plan(file, "", trip);
    }

    /**
     * What the file would change in {@code trip}. An event that the trip holds already, by its UID, is changed and not doubled.
     *
     * @param name of the file, by which the calendar is called that does not say what it is called
     * @throws Refused if the file is longer than 64 MB, or is no calendar at all
     */
    public static ImportPlan plan(byte[] file, String name, Trip trip) {
        if (file.length > Limits.FILE) throw new Refused("refused.ics-too-long", Limits.FILE >> 20);
        Decoded decoded = Decoded.of(file);
        Blocks blocks = Blocks.of(decoded.text());
        if (!blocks.calendarSeen()) throw new Refused("refused.ics-no-calendar");
        List<Remark> leftOut = new ArrayList<>(blocks.leftOut());
        List<Remark> doubts = new ArrayList<>(decoded.doubt().stream().toList());
        for (Block block : blocks.whole())
            if (!block.is(EVENT) && !block.is(ZONE))
                leftOut.add(Remark.at(block.line(), "interchange.no-item", block.name()));
        List<Block> events = blocks.whole().stream().filter(b -> b.is(EVENT)).toList();
        events.forEach(event -> attendees(event).ifPresent(doubts::add));
        var settings = trip.settings();
        EventNames names = new EventNames(trip, blocks.calendar().isEmpty() ? name : blocks.calendar());
        Times times = new Times(new FileZones(blocks.whole()), settings.hostZone(), settings.homeZone(), doubts);
        Map<Id<Event>, Draft> drafts = new Drafts(times, names, settings, leftOut).of(events);
        Proposals proposals = new Proposals(trip, names, blocks.cancels());
        return new ImportPlan(proposals(drafts, proposals, leftOut), leftOut, doubts);
    }

    private static Optional<Remark> attendees(Block event) {
        List<Property> named = event.all("ATTENDEE");
        if (named.isEmpty()) return Optional.empty();
        int line = named.get(0).line();
        return Optional.of(
                named.size() == 1
                        ? Remark.note(line, "interchange.attendee")
                        : Remark.note(line, "interchange.attendees", named.size()));
    }

    private static List<Proposal> proposals(Map<Id<Event>, Draft> drafts, Proposals proposals, List<Remark> leftOut) {
        List<Proposal> all = new ArrayList<>();
        drafts.forEach((id, draft) -> {
            try {
                all.add(proposals.of(id, draft));
            } catch (Unusable e) {
                leftOut.add(e.why());
            }
        });
        return all;
    }
}
