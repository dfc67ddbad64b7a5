package my.lawatan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.document.Drawn;
import my.lawatan.interchange.ics.Choice;
import my.lawatan.interchange.ics.IcsExport;
import my.lawatan.interchange.people.PeopleListing;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.interchange.sheet.PeopleFile;
import my.lawatan.reader.ReaderMark;
import my.lawatan.store.Header;
import my.lawatan.store.Store;
import my.lawatan.text.Fold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lawatan export FILE}: the programme as a calendar, people as a list, or the copy that one reader may have. */
@Command(name = "export")
final class ExportCommand extends FileCommand {
    private static final int MOST_NAMED = 8;
    private static final Naming<Track> TRACKS =
            new Naming<>(track -> track.name().plain(), Fold::matches);

    @Option(names = "--to", paramLabel = "X.ics|X.csv|X.xlsx|X.vcf", descriptionKey = "cli.to-calendar")
    Path to;

    @ArgGroup
    Whose whose;

    @Option(names = "--event", paramLabel = "EVENT", descriptionKey = "cli.export-event")
    String event;

    @Option(names = "--reader", paramLabel = "OUT.lawatan", descriptionKey = "cli.reader")
    Path reader;

    @Option(names = "--for", paramLabel = "PERSON", descriptionKey = "cli.for")
    String reading;

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "cli.officer")
    String officer;

    /** One of the two, or neither. */
    static final class Whose {
        @Option(names = "--track", paramLabel = "TRACK", descriptionKey = "cli.track")
        String track;

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "cli.person")
        String person;
    }

    ExportCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        if ((to == null) == (reader == null) || (reader == null) != (reading == null))
            throw new Stop("cli.error.export-what");
        if (reader != null) return readerCopy();
        Optional<ListFormat> list = ListFormat.written(String.valueOf(to.getFileName()));
        if (list.isPresent()) return people(list.get());
        if (event != null) throw new Stop("cli.error.event-of-calendar");
        IcsExport calendar;
        try (Store store = session.files().read().apply(file)) {
            Trip trip = store.load().trip();
            List<Header> newest = store.headers(1);
            Instant asOf =
                    newest.isEmpty() ? session.clock().instant() : newest.get(0).at();
            calendar = IcsExport.of(trip, choice(trip), messages, asOf);
        }
        write(OutFile.CALENDAR, calendar.file());
        if (!calendar.withoutDay().isEmpty())
            new Errors(session)
                    .say(messages.text(
                            "cli.export.without-day",
                            calendar.withoutDay().size(),
                            String.join(", ", calendar.withoutDay())));
        return Exit.OK;
    }

    private int readerCopy() {
        if (whose != null || event != null) throw new Stop("cli.error.part-of-reader");
        String by = officer(officer);
        Path folder = reader.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) throw new Stop("cli.error.no-folder", folder);
        try (Store store = session.files().read().apply(file)) {
            if (store.first().map(Header::label).filter(ReaderMark::is).isPresent())
                throw new Stop("cli.error.reader-of-reader", file);
            Drawn drawn = DayPapers.drawn(store);
            new ReaderExport(drawn, messages)
                    .write(
                            reader,
                            PersonNames.find(drawn.trip(), reading),
                            session.clock().instant(),
                            by)
                    .forEach(this::line);
        }
        return Exit.OK;
    }

    private int people(ListFormat format) {
        if (whose != null) throw new Stop("cli.error.part-of-list");
        PeopleFile list;
        try (Store store = session.files().read().apply(file)) {
            Trip trip = store.load().trip();
            String title = trip.settings().title().plain();
            list = event == null
                    ? PeopleFile.of(format, trip, PeopleListing.everybody(trip), title, messages)
                    : PeopleFile.ofGuests(format, trip, EventNames.find(trip, event), title, messages);
        }
        write(OutFile.valueOf(format.name()), list.file());
        if (list.cut() > 0) new Errors(session).say(messages.text("cli.export.cut", list.cut()));
        return Exit.OK;
    }

    private void write(OutFile kind, byte[] bytes) {
        if (Files.exists(to) && OutFile.same(to, file)) throw new Stop("cli.error.to-is-trip", to);
        kind.write(to, bytes);
    }

    private Choice choice(Trip trip) {
        if (whose == null) return Choice.ALL;
        return whose.track == null ? Choice.forPerson(PersonNames.find(trip, whose.person)) : Choice.of(track(trip));
    }

    private Id<Track> track(Trip trip) {
        List<Track> all = trip.tracks().stream().toList();
        List<Track> found = TRACKS.meant(all, whose.track);
        if (found.size() == 1) return found.get(0).id();
        List<Track> offered = found.isEmpty() ? all : found;
        String names = offered.stream()
                .limit(MOST_NAMED)
                .map(track -> track.name().plain())
                .sorted()
                .collect(Collectors.joining(", "));
        throw new Stop(
                "cli.error.no-track", whose.track, found.size(), names + (offered.size() > MOST_NAMED ? ", …" : ""));
    }
}
