package my.lawatan.cli;

import java.util.List;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.json.Json;
import my.lawatan.plan.ripple.Delay;
import my.lawatan.plan.ripple.Lateness;
import my.lawatan.plan.ripple.Proposal;
import my.lawatan.plan.ripple.Ripple;
import my.lawatan.store.Store;
import my.lawatan.text.Visible;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.SharedChecks;
import my.lawatan.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan delay FILE --from EVENT --by 55m}: what gives way when an event is late; changed only if asked. */
@Command(name = "delay")
final class DelayCommand extends ReportCommand {
    @Option(names = "--from", required = true, paramLabel = "EVENT", descriptionKey = "cli.delay.from")
    String from;

    @Option(names = "--by", required = true, paramLabel = "55m", descriptionKey = "cli.delay.by")
    String by;

    @Option(names = "--proposal", paramLabel = "NUMBER", descriptionKey = "cli.delay.proposal", defaultValue = "1")
    int number;

    @Option(names = "--accept", descriptionKey = "cli.delay.accept")
    boolean accept;

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "cli.officer")
    String officer;

    DelayCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        int minutes = Lateness.minutes(by).orElseThrow(() -> new Stop("cli.error.delay-by", by));
        String name = officer(officer);
        if (!accept) {
            try (Store store = session.files().read().apply(file)) {
                return tell(store.load().trip(), minutes, Optional.empty());
            }
        }
        try (Store store = session.files().write().apply(file);
                Workspace workspace = Workspace.open(store, session.clock(), name, Runnable::run)) {
            return tell(workspace.trip(), minutes, Optional.of(workspace));
        }
    }

    private int tell(Trip trip, int minutes, Optional<Workspace> making) {
        Delay delay = new Delay(EventNames.find(trip, from), minutes);
        Checked today = SharedChecks.atStart(Facts.of(trip, session.clock().instant()));
        Ripple ripple = Ripple.of(today, delay, () -> false);
        List<Proposal> all = ripple.proposals();
        if (all.isEmpty()) return impossible(ripple);
        if (number < 1 || number > all.size()) throw new Stop("cli.error.delay-proposal", all.size(), number);
        Proposal chosen = all.get(number - 1);
        Optional<Entry> entry = making.flatMap(workspace -> workspace.apply(chosen.edit()));
        DelayText words = new DelayText(trip, messages);
        if (json()) line(Json.text(new DelayJson(words).node(ripple, entry)));
        else {
            words.lines(ripple, session.out());
            line(messages.text(entry.isPresent() ? "cli.delay.made" : "cli.delay.not-made", number));
        }
        return chosen.cost().stops() > 0 ? Exit.FOUND : Exit.OK;
    }

    private int impossible(Ripple ripple) {
        String why = ripple.why()
                .map(reason -> messages.text(reason.key(), reason.arguments().toArray()))
                .orElse("");
        session.out().flush();
        new Errors(session).say(Visible.line(why));
        return Exit.FAILED;
    }
}
