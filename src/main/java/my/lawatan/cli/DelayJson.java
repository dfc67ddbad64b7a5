package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.json.EditJson;
import my.lawatan.json.Json;
import my.lawatan.plan.ripple.Cost;
import my.lawatan.plan.ripple.Line;
import my.lawatan.plan.ripple.Proposal;
import my.lawatan.plan.ripple.Ripple;
import my.lawatan.text.Words;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** The proposals for a delay, for programs. */
record DelayJson(DelayText words) {
    ObjectNode node(Ripple ripple, Optional<Entry> entry) {
        ObjectNode node = Json.object()
                .put("event", ripple.delay().event().toString())
                .put("minutes", ripple.delay().minutes());
        ArrayNode proposals = node.putArray("proposals");
        ripple.proposals().forEach(proposal -> proposals.add(node(proposal)));
        return node.put("entry", entry.map(e -> e.id().toString()).orElse(null));
    }

    private ObjectNode node(Proposal proposal) {
        ObjectNode node = Json.object().put("title", words.said(proposal.title()));
        node.set("cost", node(proposal.cost()));
        node.put("proven", proposal.proven());
        lines(node.putArray("changes"), proposal.changes());
        lines(node.putArray("kept"), proposal.kept());
        ArrayNode notes = node.putArray("notes");
        proposal.notes().forEach(note -> notes.add(words.said(note)));
        ArrayNode breaks = node.putArray("breaks");
        proposal.breaks().forEach(found -> breaks.addObject()
                .put("rule", found.rule())
                .put("severity", Words.kebab(found.severity().name()))
                .put("text", words.said(found)));
        node.set("edit", EditJson.write(proposal.edit()));
        return node;
    }

    private static ObjectNode node(Cost cost) {
        return Json.object()
                .put("stops", cost.stops())
                .put("breaks", cost.breaks())
                .put("dropped", cost.dropped())
                .put("shortened", cost.shortened())
                .put("moved", cost.moved())
                .put("minutes", cost.minutes());
    }

    private void lines(ArrayNode array, List<Line> lines) {
        for (Line line : lines) {
            ObjectNode node = array.addObject()
                    .put("event", line.event().id().toString())
                    .put("title", line.event().title().plain())
                    .put("fate", Words.kebab(line.fate().name()));
            span(node, "before", line.event().when());
            span(node, "after", line.after());
            node.put("minutes", line.minutes()).put("shorter", line.shorter()).put("why", words.why(line));
        }
    }

    private static void span(ObjectNode node, String name, TimeSpan when) {
        ObjectNode span = node.putObject(name);
        span.put("start", local(when.start()));
        span.put("end", local(when.end()));
    }

    private static String local(Optional<TimePoint> point) {
        return point.map(p -> p.local().toString()).orElse(null);
    }
}
