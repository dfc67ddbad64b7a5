package my.lawatan.ui.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.document.Drawn;
import my.lawatan.document.ReaderCopy;
import my.lawatan.store.StoreFailure;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.workspace.ReaderFile;
import my.lawatan.workspace.Workspace;

/** Writes the copy of the trip that one person may have. */
public final class ReaderWriting {
    private final Around around;
    private final Messages messages;
    private final Clock clock;
    private final Reading writing;
    private final Function<String, Optional<Path>> choose;

    /** @param choose asks where a file goes, given the name that is proposed; nothing if the officer thinks better of it */
    public ReaderWriting(Around around, Clock clock, Function<String, Optional<Path>> choose) {
        this.around = around;
        this.messages = around.messages();
        this.clock = clock;
        this.writing = new Reading(around);
        this.choose = choose;
    }

    /** Asks where it goes, and writes it. A file that is there is never replaced. */
    public void write(Id<Person> person) {
        Workspace workspace = around.workspace();
        String name = Fold.name(Names.bare(workspace.trip().person(person).name()));
        Optional<Path> chosen = choose.apply("reader_" + name + ".lawatan");
        if (chosen.isEmpty()) return;
        Path file = chosen.get();
        writing.ask(
                messages.text("imports.writing", file.getFileName()), () -> written(file, person), copy -> around.say()
                        .accept(copy));
    }

    private String written(Path file, Id<Person> person) {
        Workspace workspace = around.workspace();
        Instant now = clock.instant();
        Drawn drawn = Drawn.now(workspace.trip(), workspace.versions(), workspace::versionTrip);
        ReaderCopy copy = ReaderCopy.of(drawn, person, now);
        try {
            ReaderFile.write(file, workspace.trip(), copy.seen(), copy.mark(), now, workspace.officer());
        } catch (Refused no) {
            return messages.text(no);
        } catch (StoreFailure failure) {
            return messages.text(failure.key(), failure.arguments().toArray());
        }
        String why = messages.text(
                copy.reader().why().key(), copy.reader().why().arguments().toArray());
        return messages.text(
                "imports.reader-written",
                file.getFileName(),
                Visible.line(copy.mark().name()),
                messages.text("reader.kind." + copy.mark().readership().word()),
                why);
    }
}
