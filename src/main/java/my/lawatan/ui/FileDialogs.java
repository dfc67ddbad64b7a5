package my.lawatan.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import my.lawatan.text.Messages;

/** How files are asked for: with the dialogs of the system, before the window that has the keyboard. */
final class FileDialogs {
    private static final String PATTERN = "*.lawatan";
    private final Path trips;
    private final Supplier<Optional<Path>> latest;
    private final Supplier<Messages> messages;
    private Function<FileChooser, Optional<Path>> askToRead =
            chooser -> Optional.ofNullable(chooser.showOpenDialog(inFront())).map(File::toPath);
    private Function<FileChooser, Optional<Path>> askToMake =
            chooser -> Optional.ofNullable(chooser.showSaveDialog(inFront())).map(File::toPath);

    /** @param trips the folder in which new trips are proposed
     * @param latest the trip that was open last; its neighbours are shown first */
    FileDialogs(Path trips, Supplier<Optional<Path>> latest, Supplier<Messages> messages) {
        this.trips = trips;
        this.latest = latest;
        this.messages = messages;
    }

    /** Answers in place of the dialogs: for tests. */
    void answerWith(Function<FileChooser, Optional<Path>> toRead, Function<FileChooser, Optional<Path>> toMake) {
        askToRead = toRead;
        askToMake = toMake;
    }

    /** Asks for a trip file to open. */
    Optional<Path> tripToOpen() {
        return askToRead.apply(ofTrips("start.open.title", ""));
    }

    /** Asks for a trip file to make.
     *
     * @param title key of what stands at the head of the dialog
     * @param proposed path or name; may be empty */
    Optional<Path> tripToMake(String title, String proposed) {
        return askToMake.apply(ofTrips(title, proposed));
    }

    /** Asks for a file to read. */
    Optional<Path> toRead(FileChooser chooser) {
        return askToRead.apply(chooser);
    }

    /** Asks for a file to write. */
    Optional<Path> toMake(FileChooser chooser) {
        return askToMake.apply(chooser);
    }

    private FileChooser ofTrips(String title, String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get().text(title));
        chooser.getExtensionFilters().add(trips(messages.get()));
        Path path = trips.resolve(proposed);
        Path folder = proposed.isEmpty() ? latest.get().map(Path::getParent).orElse(path) : path.getParent();
        if (folder != null && Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
        if (!proposed.isEmpty()) chooser.setInitialFileName(String.valueOf(path.getFileName()));
        return chooser;
    }

    /** Shows none but trip files. */
    static FileChooser.ExtensionFilter trips(Messages messages) {
        return new FileChooser.ExtensionFilter(messages.text("start.open.files"), PATTERN);
    }

    private static Window inFront() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElse(null);
    }
}
