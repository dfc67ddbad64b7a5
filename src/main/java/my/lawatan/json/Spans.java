package my.lawatan.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/**
 * Times as objects: {@code {"start":"2024-11-13T10:30","end":"2024-11-13T12:30","zone":"America/Lima","certainty":"exact"}}. A day
 * without a time is a date; {@code endZone} is written where it differs, {@code startLater} and {@code endLater} where a local time
 * comes twice and the second is meant.
 */
final class Spans {
    private static final List<String> FIELDS =
            List.of("start", "end", "zone", "endZone", "certainty", "programmeDay", "startLater", "endLater");

    private Spans() {}

    static ObjectNode write(TimeSpan span) {
        ObjectNode node = Json.object();
        span.start().ifPresent(p -> node.put("start", local(p)));
        span.end().ifPresent(p -> node.put("end", local(p)));
        span.start().ifPresent(p -> node.put("zone", p.zone().getId()));
        span.end()
                .filter(p -> !p.zone().equals(span.start().get().zone()))
                .ifPresent(p -> node.put("endZone", p.zone().getId()));
        node.put("certainty", Values.word(span.certainty()));
        span.programmeDay().ifPresent(day -> node.put("programmeDay", day.toString()));
        span.start().filter(TimePoint::later).ifPresent(p -> node.put("startLater", true));
        span.end().filter(TimePoint::later).ifPresent(p -> node.put("endLater", true));
        return node;
    }

    static ObjectNode write(TimePoint point) {
        ObjectNode node =
                Json.object().put("at", local(point)).put("zone", point.zone().getId());
        if (point.later()) node.put("later", true);
        return node;
    }

    static TimeSpan readSpan(JsonNode node, String name) {
        if (!node.isObject()) throw Values.wrong(name, TimeSpan.class, node);
        Values.requireKnown(node, FIELDS);
        Optional<TimePoint> start = point(node, "start", "zone", "startLater");
        Optional<TimePoint> end = point(node, "end", node.has("endZone") ? "endZone" : "zone", "endLater");
        Certainty certainty = node.has("certainty")
                ? (Certainty) Values.constant(node.get("certainty").asText(), Certainty.class, "certainty")
                : implied(start, end);
        return new TimeSpan(start, end, certainty, day(node));
    }

    static TimePoint readPoint(JsonNode node, String name) {
        if (!node.isObject()) throw Values.wrong(name, TimePoint.class, node);
        Values.requireKnown(node, List.of("at", "zone", "later"));
        return point(node, "at", "zone", "later").orElseThrow(() -> new Refused("refused.json.missing", "at"));
    }

    private static Certainty implied(Optional<TimePoint> start, Optional<TimePoint> end) {
        if (start.isEmpty()) return Certainty.NOT_STATED;
        if (start.get().hasTime()) return Certainty.EXACT;
        return end.isPresent() ? Certainty.DAYS : Certainty.DATE_ONLY;
    }

    private static Optional<LocalDate> day(JsonNode node) {
        if (!node.has("programmeDay")) return Optional.empty();
        return Optional.of((LocalDate) Values.read(node.get("programmeDay"), LocalDate.class, "programmeDay"));
    }

    private static Optional<TimePoint> point(JsonNode node, String field, String zoneField, String laterField) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) return Optional.empty();
        if (!node.has(zoneField)) throw new Refused("refused.json.missing", zoneField);
        ZoneId zone = (ZoneId) Values.read(node.get(zoneField), ZoneId.class, zoneField);
        boolean later = node.path(laterField).asBoolean(false);
        String text = value.asText();
        try {
            if (text.indexOf('T') < 0) return Optional.of(TimePoint.on(LocalDate.parse(text), zone));
            LocalDateTime local = LocalDateTime.parse(text);
            return Optional.of(new TimePoint(local.toLocalDate(), Optional.of(local.toLocalTime()), zone, later));
        } catch (DateTimeException e) {
            throw Values.wrong(field, LocalDateTime.class, value);
        }
    }

    private static String local(TimePoint point) {
        return point.hasTime() ? point.local().toString() : point.date().toString();
    }
}
