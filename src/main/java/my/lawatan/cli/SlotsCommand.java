package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.check.Facts;
import my.lawatan.json.Json;
import my.lawatan.json.Values;
import my.lawatan.plan.slots.Asking;
import my.lawatan.plan.slots.Held;
import my.lawatan.plan.slots.Refusal;
import my.lawatan.plan.slots.Request;
import my.lawatan.plan.slots.SlotSearch;
import my.lawatan.plan.slots.Taking;
import my.lawatan.plan.slots.Timetable;
import my.lawatan.store.Store;
import my.lawatan.text.Spans;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lawatan slots FILE [REQUESTS.json]}: a timetable for the meetings that are wanted. */
@Command(name = "slots")
final class SlotsCommand extends ReportCommand {
    @Parameters(index = "1", arity = "0..1", paramLabel = "REQUESTS.json", descriptionKey = "cli.requests")
    Path requests;

    @Option(names = "--seconds", paramLabel = "N", descriptionKey = "cli.seconds", defaultValue = "10")
    double seconds;

    @Option(names = "--accept", descriptionKey = "cli.accept-slots")
    boolean accept;

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "cli.officer")
    String officer;

    SlotsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        String name = officer(officer);
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) throw new Stop("cli.slots.seconds", MOST_SECONDS);
        if (!accept) {
            Trip trip;
            try (Store store = session.files().read().apply(file)) {
                trip = store.load().trip();
            }
            Facts facts = facts(trip);
            return tell(facts, timetable(facts), Optional.empty());
        }
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), name, Runnable::run)) {
            Facts facts = facts(workspace.trip());
            Timetable found = timetable(facts);
            return tell(facts, found, new Taking(facts).of(found.held()).flatMap(workspace::apply));
        }
    }

    private static final int MOST_SECONDS = 3_600;

    private Facts facts(Trip trip) {
        return Facts.of(trip, session.clock().instant());
    }

    private Timetable timetable(Facts facts) throws IOException {
        Request asked = Asking.of(facts);
        Request request = requests == null ? asked : RequestFile.read(requests, facts.trip(), asked);
        if (request.meetings().isEmpty()) throw new Stop("cli.slots.nothing");
        return new SlotSearch(facts, request).run(seconds, better -> {});
    }

    private int tell(Facts facts, Timetable found, Optional<Entry> entry) {
        if (json()) line(Json.text(node(facts, found, entry)));
        else text(facts, found);
        if (found.refused().isEmpty()) return Exit.OK;
        return found.held().isEmpty() ? Exit.FAILED : Exit.FOUND;
    }

    private void text(Facts facts, Timetable found) {
        Trip trip = facts.trip();
        Spans spans = new Spans(messages, trip.settings().hostZone());
        for (Held held : found.held()) {
            String where =
                    trip.places().get(held.room()).map(p -> p.name().plain()).orElse("");
            line(Visible.line(messages.text(
                    "cli.slots.held",
                    spans.whole(Taking.when(facts, held)),
                    held.meeting().title(),
                    where)));
            held.interpreter()
                    .ifPresent(who -> line(Visible.line(messages.text("cli.slots.interprets", name(trip, who)))));
            held.absent().stream()
                    .sorted()
                    .forEach(who -> line(Visible.line(messages.text("cli.slots.without", name(trip, who)))));
        }
        for (Refusal refusal : found.refused()) {
            line(Visible.line(
                    messages.text("cli.slots.refused", refusal.meeting().title())));
            reasons(refusal).forEach(reason -> line("    " + reason));
        }
        if (found.proved()) line(messages.text("cli.slots.proved"));
        else line(messages.text("cli.slots.gap", Math.ceil(found.gap() * 10) / 10));
        if (!accept && !found.held().isEmpty()) line(messages.text("cli.slots.not-accepted"));
    }

    private static String name(Trip trip, Id<Person> person) {
        return Titles.of(trip.person(person), trip);
    }

    private List<String> reasons(Refusal refusal) {
        return refusal.reasons().stream()
                .map(reason -> Visible.line(
                        messages.text(reason.key(), reason.arguments().toArray())))
                .toList();
    }

    private ObjectNode node(Facts facts, Timetable found, Optional<Entry> entry) {
        ObjectNode node = Json.object();
        ArrayNode held = node.putArray("held");
        for (Held one : found.held()) {
            ObjectNode meeting = held.addObject().put("title", one.meeting().title());
            one.meeting().event().ifPresent(event -> meeting.put("event", event.toString()));
            meeting.set("when", Values.write(Taking.when(facts, one), my.lawatan.trip.TimeSpan.class));
            meeting.put("room", one.room().toString());
            one.interpreter().ifPresent(who -> meeting.put("interpreter", who.toString()));
            ArrayNode absent = meeting.putArray("absent");
            one.absent().stream().sorted().forEach(who -> absent.add(who.toString()));
        }
        ArrayNode refused = node.putArray("refused");
        for (Refusal one : found.refused()) {
            ArrayNode reasons =
                    refused.addObject().put("title", one.meeting().title()).putArray("reasons");
            reasons(one).forEach(reasons::add);
        }
        node.put("proved", found.proved()).put("gap", found.gap());
        return node.put("entry", entry.map(e -> e.id().toString()).orElse(null));
    }
}
