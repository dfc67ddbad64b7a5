package my.lawatan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.json.Json;
import my.lawatan.plan.Span;
import my.lawatan.plan.slots.Meeting;
import my.lawatan.plan.slots.Meeting.Pin;
import my.lawatan.plan.slots.Request;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leeway;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted;

/** What somebody wrote down of the meetings they want. Whatever it does not say is as the trip itself asks. */
final class RequestFile {
    private static final Set<String> KNOWN = Set.of("meetings", "rooms", "interpreters", "windows", "turnover", "grid");
    private static final Set<String> OF_MEETING = Set.of(
            "title",
            "event",
            "minutes",
            "priority",
            "people",
            "optional",
            "party",
            "interpreter",
            "rooms",
            "between",
            "at",
            "room");
    private static final int MOST_MINUTES = Leeway.MOST_MINUTES;

    private final Trip trip;
    private final JsonNode said;
    private final ZoneId zone;

    private RequestFile(Trip trip, JsonNode said) {
        this.trip = trip;
        this.said = said;
        this.zone = trip.settings().hostZone();
    }

    /** The request of that file.
     *
     * @param asked what the trip asks for
     * @throws Stop if there is no such file, or something in it cannot be understood, saying what and where */
    static Request read(Path file, Trip trip, Request asked) throws IOException {
        if (!Files.isRegularFile(file)) throw new Stop("cli.error.no-edits", file);
        return new RequestFile(trip, Json.parse(Files.readString(file))).request(asked);
    }

    private Request request(Request asked) {
        known(said, KNOWN, "");
        List<Meeting> meetings = new ArrayList<>();
        int number = 0;
        for (JsonNode one : said.path("meetings")) meetings.add(meeting(one, ++number));
        if (meetings.size() > Request.MOST_MEETINGS)
            throw new Stop("cli.slots.too-many", meetings.size(), Request.MOST_MEETINGS);
        return new Request(
                said.has("meetings") ? meetings : asked.meetings(),
                said.has("rooms") ? rooms(said.get("rooms")) : asked.rooms(),
                said.has("interpreters") ? interpreters(said.get("interpreters")) : asked.interpreters(),
                said.has("windows") ? spans(said.get("windows"), "windows") : asked.windows(),
                said.has("turnover") ? number(said.get("turnover"), "turnover", 0) : asked.turnover(),
                said.has("grid") ? number(said.get("grid"), "grid", 1) : asked.grid());
    }

    private static void known(JsonNode node, Set<String> known, String where) {
        if (!node.isObject()) throw new Stop("cli.slots.no-object", where.isEmpty() ? "{…}" : where);
        for (Map.Entry<String, JsonNode> member : node.properties())
            if (!known.contains(member.getKey()))
                throw new Stop(
                        "cli.slots.unknown",
                        where + member.getKey(),
                        known.stream().sorted().collect(Collectors.joining(", ")));
    }

    private Meeting meeting(JsonNode node, int number) {
        String where = "meetings[" + number + "].";
        known(node, OF_MEETING, where);
        Optional<String> event = Optional.ofNullable(node.get("event")).map(JsonNode::asText);
        String title = node.path("title").asText(event.orElse(""));
        if (title.isBlank()) throw new Stop("cli.slots.no-title", where + "title");
        Set<Id<Person>> optional = people(node.path("optional"));
        Set<Id<Person>> needed = people(node.path("people"));
        needed.removeAll(optional);
        return new Meeting(
                "m" + number,
                title,
                event.map(name -> EventNames.find(trip, name)),
                number(node.path("minutes"), where + "minutes", 1),
                priority(node, where),
                needed,
                optional,
                node.has("party") ? number(node.get("party"), where + "party", 0) : needed.size() + optional.size(),
                language(node.path("interpreter")),
                Set.copyOf(rooms(node.path("rooms"))),
                spans(node.path("between"), where + "between"),
                pin(node, where));
    }

    private static Optional<String> language(JsonNode node) {
        if (node.isTextual()) return Optional.of(node.asText());
        return node.asBoolean() ? Optional.of("") : Optional.empty();
    }

    private static Wanted.Priority priority(JsonNode node, String where) {
        if (!node.has("priority")) return Wanted.Priority.NOT_STATED;
        String word = node.get("priority").asText();
        return Stream.of(Wanted.Priority.values())
                .filter(p -> p.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Stop("cli.slots.unknown", where + "priority: " + word, "must, should, may"));
    }

    private Optional<Pin> pin(JsonNode node, String where) {
        if (!node.has("at")) return Optional.empty();
        if (!node.has("room")) throw new Stop("cli.slots.pin", where);
        int start = time(node.get("at").asText(), where + "at");
        return Optional.of(new Pin(start, PlaceNames.find(trip, node.get("room").asText())));
    }

    private static int number(JsonNode node, String where, int least) {
        if (!node.isInt() || node.asInt() < least || node.asInt() > MOST_MINUTES)
            throw new Stop(
                    "cli.slots.number", where, least, MOST_MINUTES, node.isMissingNode() ? "–" : node.toString());
        return node.asInt();
    }

    private List<Span> spans(JsonNode all, String where) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode one : all) {
            int from = time(one.path("from").asText(), where);
            int to = time(one.path("to").asText(), where);
            if (to <= from)
                throw new Stop(
                        "cli.slots.span",
                        where,
                        one.get("from").asText(),
                        one.get("to").asText());
            spans.add(new Span(from, to));
        }
        spans.sort(java.util.Comparator.comparingInt(Span::from));
        return spans;
    }

    private int time(String text, String where) {
        try {
            return Span.minute(LocalDateTime.parse(text), zone);
        } catch (DateTimeParseException e) {
            throw new Stop("cli.slots.time", where, text);
        }
    }

    private List<Id<Place>> rooms(JsonNode all) {
        List<Id<Place>> rooms = new ArrayList<>();
        all.forEach(name -> rooms.add(PlaceNames.find(trip, name.asText())));
        return rooms;
    }

    private Set<Id<Person>> people(JsonNode all) {
        Set<Id<Person>> found = new HashSet<>();
        all.forEach(name -> found.add(PersonNames.find(trip, name.asText())));
        return found;
    }

    private Map<Id<Person>, Set<String>> interpreters(JsonNode all) {
        Map<Id<Person>, Set<String>> found = new LinkedHashMap<>();
        all.forEach(name -> {
            Person person = trip.person(PersonNames.find(trip, name.asText()));
            found.put(person.id(), Set.copyOf(person.languages()));
        });
        return found;
    }
}
