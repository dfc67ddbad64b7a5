package my.lawatan.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import my.lawatan.document.ChangeMessage;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Drawn;
import my.lawatan.document.Issue;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan message FILE --for drivers}: what changed, as plain text to send. */
@Command(name = "message")
final class MessageCommand extends ReportCommand {
    @Option(names = "--for", required = true, paramLabel = "drivers|liaison", descriptionKey = "cli.message.for")
    String audience;

    @Option(names = "--from", paramLabel = "VERSION", descriptionKey = "cli.message.from")
    String from;

    @Option(names = "--to", paramLabel = "VERSION|now", descriptionKey = "cli.to", defaultValue = VersionChoice.NOW)
    String to;

    @Option(names = "--naming", split = ",", paramLabel = "places|names", descriptionKey = "cli.message.naming")
    List<Naming> naming = List.of();

    @Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "cli.language", defaultValue = "en")
    String language;

    MessageCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Audience whose = Audience.of(audience);
        Set<Naming> named = EnumSet.noneOf(Naming.class);
        named.addAll(naming);
        ChangeMessage message;
        try (Store store = session.files().read().apply(file)) {
            VersionChoice versions = new VersionChoice(store);
            Drawn drawn = versions.drawn(to);
            Issue.Frozen since = from == null
                    ? drawn.issue().before().orElseThrow(() -> new Stop("cli.error.no-version-before"))
                    : versions.frozen(from);
            message = ChangeMessage.of(
                    since,
                    drawn,
                    whose,
                    named,
                    PrintCommand.printed(language),
                    session.clock().instant());
        }
        if (json()) line(Json.text(node(message)));
        else message.text().lines().forEach(this::line);
        return Exit.OK;
    }

    private static ObjectNode node(ChangeMessage message) {
        ObjectNode node = Json.object();
        node.put("for", message.audience().word());
        node.put("language", message.language().tag());
        ArrayNode days = node.putArray("days");
        for (ChangeMessage.DayLines day : message.days()) {
            ArrayNode lines = days.addObject().put("day", day.day()).putArray("lines");
            day.lines().forEach(said -> lines.add(said.text()));
        }
        node.put("text", message.text());
        return node;
    }
}
