package my.lawatan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import my.lawatan.document.Drawn;
import my.lawatan.document.ReaderCopy;
import my.lawatan.reader.ReaderMark;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.ReaderFile;

/** Writes the copy of a trip that one person may have, and says what is in it. */
final class ReaderExport {
    private static final List<ItemKind> TOLD =
            List.of(ItemKind.EVENT, ItemKind.PERSON, ItemKind.ATTENDANCE, ItemKind.BRIEF, ItemKind.LEG);
    private final Drawn drawn;
    private final Messages messages;

    ReaderExport(Drawn drawn, Messages messages) {
        this.drawn = drawn;
        this.messages = messages;
    }

    /** Writes it and tells, in lines, for whom and how much of the trip it holds.
     *
     * @throws Stop if there is a file of that name */
    List<String> write(Path out, Id<Person> person, Instant now, String officer) {
        if (Files.exists(out)) throw new Stop("cli.error.reader-exists", out);
        ReaderCopy copy = ReaderCopy.of(drawn, person, now);
        ReaderMark mark = copy.mark();
        ReaderFile.write(out, drawn.trip(), copy.seen(), mark, now, officer);
        String kind = messages.text("reader.kind." + mark.readership().word());
        String why = messages.text(
                copy.reader().why().key(), copy.reader().why().arguments().toArray());
        return List.of(
                messages.text("cli.reader.done", out.getFileName(), mark.name(), kind, why),
                messages.text("cli.reader.holds", counts(copy.seen())));
    }

    private String counts(Trip seen) {
        Map<ItemKind, String> counts = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : TOLD)
            counts.put(
                    kind,
                    messages.text(
                            "cli.reader.count",
                            messages.word(kind),
                            seen.all(kind).size(),
                            drawn.trip().all(kind).size()));
        return counts.values().stream().collect(Collectors.joining(", "));
    }
}
