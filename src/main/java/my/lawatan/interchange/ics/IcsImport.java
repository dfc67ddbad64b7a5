package my.lawatan.interchange.ics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Reads a calendar (RFC 5545) for a trip. Times keep their zones; what cannot be trusted is left out and said, line by line. */
public final class IcsImport {
    /** Parts of a calendar that are no items of a programme. */
    private static final Set<String> NO_ITEMS = Set.of("VTODO", "VJOURNAL", "VFREEBUSY");

    private IcsImport() {}

    /**
     * What the file would change in {@code trip}. An event that the trip holds already, by its UID, is changed and not doubled.
     *
     * @throws Refused if the file is longer than 64 MB, or is no calendar at all
     */
    public static ImportPlan plan(byte[] file, Trip trip) {
        if (file.length > Limits.FILE) throw new Refused("refused.ics-too-long", Limits.FILE >> 20);
        Decoded decoded = Decoded.of(file);
        Blocks blocks = Blocks.of(decoded.text());
        if (!blocks.calendarSeen()) throw new Refused("refused.ics-no-calendar");
        List<Remark> leftOut = new ArrayList<>(blocks.leftOut());
        List<Remark> doubts = new ArrayList<>(decoded.doubt().stream().toList());
        for (Block block : blocks.whole())
            if (NO_ITEMS.contains(block.name()))
                leftOut.add(Remark.at(block.line(), "interchange.no-item", block.name()));
        List<Block> events = blocks.whole().stream().filter(b -> b.is("VEVENT")).toList();
        events.forEach(event -> event.property("ATTENDEE")
                .ifPresent(p -> doubts.add(Remark.at(
                        p.line(), "interchange.attendees", event.all("ATTENDEE").size()))));
        var settings = trip.settings();
        Times times = new Times(new FileZones(blocks.whole()), settings.hostZone(), settings.homeZone(), doubts);
        Map<Id<Event>, Draft> drafts = new Drafts(times, settings, leftOut).of(events);
        return new ImportPlan(proposals(drafts, new Proposals(trip, blocks.cancels()), leftOut), leftOut, doubts);
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
