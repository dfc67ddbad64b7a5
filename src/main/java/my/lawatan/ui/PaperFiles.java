package my.lawatan.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import my.lawatan.text.Messages;

/** Asks with the system's dialogs where a paper goes. */
final class PaperFiles {
    private final Messages messages;
    private final Supplier<Window> owner;
    private Optional<Path> last = Optional.empty();

    /** @param owner before which the dialogs stand */
    PaperFiles(Messages messages, Supplier<Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /**
     * Where the officer wants it; none if the officer would rather not.
     *
     * @param name that is proposed; one without an ending is that of a folder, which is put where the officer says
     */
    Optional<Path> choose(String name) {
        Optional<Path> chosen = name.indexOf('.') < 0 ? folder().map(folder -> folder.resolve(name)) : file(name);
        chosen.ifPresent(file -> last = Optional.ofNullable(file.getParent()));
        return chosen;
    }

    private Optional<Path> file(String name) {
        boolean word = name.endsWith(".docx");
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(word ? "ui.print.word.title" : "ui.print.title"));
        chooser.setInitialFileName(name);
        last.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text(word ? "ui.print.word" : "ui.print.pdf"), word ? "*.docx" : "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("ui.print.folder.title"));
        last.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }
}
