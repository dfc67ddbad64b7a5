package my.lawatan.ui.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Watched;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * A list of people on its way from a file to lines that are chosen from: its beginning at once, so that one sees what its columns hold,
 * then the rest. Called on the thread that reads.
 */
final class PeopleReading {
    /** So many people are shown while the rest is worked out. */
    static final int FIRST = 100;

    /** Headings stand within the first dozen rows. */
    private static final int BEGINNING = FIRST + 20;

    private static final double IN_MEMORY = 0.5;
    private static final double READ = 0.4;
    private static final double PLANNED = 0.8;

    private final KnownMappings known;
    private final Messages messages;

    PeopleReading(KnownMappings known, Messages messages) {
        this.known = known;
        this.messages = messages;
    }

    /**
     * What is known of a file.
     *
     * @param whole whether that is all of it, and not only of its first rows
     */
    record Understood(OpenedList file, PeoplePlan plan, List<Entry> entries, boolean whole) {}

    /** The beginning of a file.
     *
     * @throws Refused if it holds no list
     * @throws UncheckedIOException if it cannot be read */
    Understood beginning(Path file, Trip trip, Headway headway) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, headway.piece(0, IN_MEMORY));
        return beginning(name, bytes, ListFile.Reading.AS_SEEN, trip, headway.piece(IN_MEMORY, 1));
    }

    /** The beginning of a file that is read as the officer says. */
    Understood beginning(String name, byte[] bytes, ListFile.Reading how, Trip trip, Headway headway) {
        ListFile list = ListFile.first(name, bytes, how, BEGINNING, headway);
        return beginning(new OpenedList(name, bytes, how, list, known.of(list.grid())), trip);
    }

    /** The first people of a list that is open. */
    Understood beginning(OpenedList file, Trip trip) {
        ListFile list = file.list();
        PeoplePlan plan = PeopleImport.first(list.grid(), list.said(), file.mapping(), trip, FIRST);
        boolean whole =
                list.whole() && list.grid().rows().size() <= file.mapping().heading() + 1 + FIRST;
        return new Understood(file, plan, PeopleEntries.of(plan, trip, messages, Headway.UNSEEN), whole);
    }

    /** All of a list. */
    Understood whole(OpenedList opened, Trip trip, Headway headway) {
        OpenedList file = opened.list().whole()
                ? opened
                : opened.with(ListFile.of(opened.name(), opened.bytes(), opened.reading(), headway.piece(0, READ)));
        ListFile list = file.list();
        PeoplePlan plan =
                PeopleImport.plan(list.grid(), list.said(), file.mapping(), trip, headway.piece(READ, PLANNED));
        return new Understood(file, plan, PeopleEntries.of(plan, trip, messages, headway.piece(PLANNED, 1)), true);
    }

    private static byte[] bytes(Path file, Headway headway) {
        if (!Files.isRegularFile(file)) throw new Refused("refused.no-file", file.getFileName());
        try (InputStream in = new Watched(Files.newInputStream(file), Files.size(file), headway)) {
            return ListFile.bytes(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
