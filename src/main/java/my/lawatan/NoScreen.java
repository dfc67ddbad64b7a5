package my.lawatan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.cli.DayPapers;
import my.lawatan.cli.Session;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.sample.Sample;
import my.lawatan.store.Store;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;

/** A start of the window where there is no screen: the trip comes out on paper. */
final class NoScreen {
    private static final Path FOLDER = Path.of("out");
    private final Session session;
    private final Path ownCopy;

    NoScreen(Session session, Path ownCopy) {
        this.session = session;
        this.ownCopy = ownCopy;
    }

    /**
     * Prints the daily briefs of the trip that the window would show.
     *
     * @return the exit code
     */
    int print(Optional<Path> file) {
        Drawn drawn = drawn(file);
        List<Path> briefs = new DayPapers(session, Edition.OFFICE, Language.EN).printAll(drawn, FOLDER);
        String title = drawn.trip().settings().title().plain();
        session.out()
                .print(new Messages(Language.EN).text("cli.no-screen", title, briefs.size(), FOLDER.toAbsolutePath())
                        + "\n");
        return 0;
    }

    private Drawn drawn(Optional<Path> file) {
        Optional<Path> shown = file.or(() -> Optional.of(ownCopy).filter(Files::exists));
        if (shown.isEmpty())
            return Drawn.draft(Sample.of(WindowStart.FIRST_SAMPLE).latest());
        try (Store store = session.files().read().apply(shown.get())) {
            return DayPapers.drawn(store);
        }
    }
}
