package my.lawatan.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.stage.FileChooser;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.text.Messages;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Chronicle;

/** Asks for files of other programs, in the folder where one was last. */
final class ForeignFiles {
    private static final List<String> READ = List.of(
            "*.ics",
            "*.ical",
            "*.csv",
            "*.tsv",
            "*.txt",
            "*.html",
            "*.htm",
            "*.xlsx",
            "*.xlsm",
            "*.vcf",
            "*.vcard",
            "*.lawatan");

    private static final List<String> LISTS =
            List.of("*.xlsx", "*.xlsm", "*.csv", "*.tsv", "*.txt", "*.vcf", "*.vcard");

    private final Windows windows;
    private final Messages messages;
    private Optional<Path> folder = Optional.empty();

    ForeignFiles(Windows windows, Messages messages) {
        this.windows = windows;
        this.messages = messages;
    }

    /** One to read; nothing if the officer thinks better of it. */
    Optional<Path> toRead() {
        FileChooser chooser = chooser("imports.open.title");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("imports.open.files"), READ));
        return remembered(windows.files().toRead(chooser));
    }

    /** Another copy of the trip; nothing if the officer thinks better of it. */
    Optional<Path> copyToRead() {
        FileChooser chooser = chooser("imports.open.copy");
        chooser.getExtensionFilters().add(FileDialogs.trips(messages));
        return remembered(windows.files().toRead(chooser));
    }

    /** What was done in a copy of the trip. */
    Chronicle past(Path copy, Predicate<UUID> known) {
        return windows.setup().doors().past().apply(copy, known);
    }

    /** What came back in a reader copy.
     *
     * @throws my.lawatan.trip.Refused if it is none */
    Trip returned(Path copy) {
        return windows.setup().doors().returned().apply(copy);
    }

    /** A calendar to write; nothing if the officer thinks better of it. */
    Optional<Path> toWrite(String name) {
        FileChooser chooser = chooser("imports.save.title");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("imports.save.files"), READ.get(0)));
        chooser.setInitialFileName(name);
        return remembered(windows.files().toMake(chooser));
    }

    /** A list of people to read; nothing if the officer thinks better of it. */
    Optional<Path> listToRead() {
        FileChooser chooser = chooser("imports.open.title");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("imports.save.lists"), LISTS));
        return remembered(windows.files().toRead(chooser));
    }

    /** A list of people to write; nothing if the officer thinks better of it. */
    Optional<Path> listToWrite(String name) {
        FileChooser chooser = chooser("imports.save.list-title");
        for (ListFormat format : List.of(ListFormat.XLSX, ListFormat.CSV, ListFormat.VCF))
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            messages.text("imports.save." + format.name().toLowerCase(Locale.ROOT)),
                            "*" + format.endings().get(0)));
        chooser.setInitialFileName(name);
        return remembered(windows.files().toMake(chooser));
    }

    /** A reader copy to write; nothing if the officer thinks better of it. */
    Optional<Path> copyToWrite(String name) {
        FileChooser chooser = chooser("imports.save.reader-title");
        chooser.getExtensionFilters().add(FileDialogs.trips(messages));
        chooser.setInitialFileName(name);
        return remembered(windows.files().toMake(chooser));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(Optional<Path> chosen) {
        chosen.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(parent -> folder = Optional.of(parent));
        return chosen;
    }
}
