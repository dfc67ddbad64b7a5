package my.lawatan.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.store.Store;
import my.lawatan.trip.Trip;

/** The versions of a file by the words of the command line: 6, v6 or now. */
final class VersionChoice {
    /** The trip as it is, issued or not. */
    static final String NOW = "now";

    private final Store store;
    private final Trip trip;
    private final List<Version> versions;

    VersionChoice(Store store) {
        Store.Loaded loaded = store.load();
        this.store = store;
        this.trip = loaded.trip();
        this.versions = loaded.frozen();
    }

    /** @throws Stop if there is no such version */
    Issue.Frozen frozen(String word) {
        Version version = versions.get(index(word));
        return new Issue.Frozen(version, store.snapshot(version.id()));
    }

    /** What papers of that version, or of the trip as it is now, are drawn from.
     *
     * @throws Stop if there is no such version */
    Drawn drawn(String word) {
        if (word.toLowerCase(Locale.ROOT).equals(NOW)) return Drawn.now(trip, versions, store::snapshot);
        return Drawn.version(versions, index(word), store::snapshot);
    }

    /** What is different between the two. */
    Paper sheet(String from, String to, Edition edition, Voice voice, Instant now) {
        PaperRequest request =
                PaperRequest.since(frozen(from), edition, voice.language()).in(voice);
        return Papers.of(drawn(to), request, now);
    }

    /** What is different between the two, as a message; since the version before, if {@code from} is none. */
    Paper message(Optional<String> from, String to, Set<Naming> naming, Edition edition, Voice voice, Instant now) {
        Drawn drawn = drawn(to);
        Issue.Frozen since = from.map(this::frozen)
                .or(drawn.issue()::before)
                .orElseThrow(() -> new Stop("cli.error.no-version-before"));
        // who has answered is known only now
        Subject subject =
                new Subject.OfMessage(since, naming, trip.copies().stream().toList());
        return Papers.of(drawn, new PaperRequest(PaperKind.MESSAGE, subject, edition, voice), now);
    }

    private int index(String word) {
        String number = word.strip().toLowerCase(Locale.ROOT).replaceFirst("^v", "");
        for (int i = versions.size() - 1; i >= 0; i--)
            if (versions.get(i).name().equals(number)) return i;
        if (versions.isEmpty()) throw new Stop("cli.error.no-versions");
        throw new Stop(
                "cli.error.no-version",
                word,
                versions.stream().map(Version::name).collect(Collectors.joining(", ")));
    }
}
