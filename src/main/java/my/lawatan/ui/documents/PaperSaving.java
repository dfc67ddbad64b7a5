package my.lawatan.ui.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.document.Shortfall;
import my.lawatan.document.pdf.NotWritten;
import my.lawatan.document.pdf.WholeFile;
import my.lawatan.document.word.Docx;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Background;

/** Puts the paper that is seen on the disk where the officer says, and tells what of the trip it could not hold. */
final class PaperSaving {
    private static final Runnable NOTHING = () -> {};

    private final Surroundings window;
    private final Messages messages;
    private final Function<Wish, String> name;
    private final Background.Latest writing;

    /** @param name how the officer calls a paper */
    PaperSaving(Background background, Surroundings window, Messages messages, Function<Wish, String> name) {
        this.window = window;
        this.messages = messages;
        this.name = name;
        writing = background.latest(this::notWritten);
    }

    /** As a PDF, to the byte what is seen. */
    void pdf(Shown paper) {
        save(paper, paper.fileName(), () -> paper.pdf().bytes(), NOTHING);
    }

    /**
     * As a PDF that opens with that passphrase only.
     *
     * @param then what is done as soon as the file is there
     */
    void locked(Shown paper, String passphrase, Runnable then) {
        save(paper, paper.lockedName(), () -> paper.pdf().locked(passphrase), then);
    }

    /** As a Word file. */
    void word(Shown paper) {
        save(paper, paper.wordName(), () -> Docx.of(paper.paper(), paper.wish().sheet()), NOTHING);
    }

    private void save(Shown paper, String proposed, Supplier<byte[]> content, Runnable then) {
        window.choose().apply(proposed).ifPresent(file -> write(paper, file, content, then));
    }

    private void write(Shown paper, Path file, Supplier<byte[]> content, Runnable then) {
        window.progress().begun(messages.text("documents.save.working", file.getFileName()), writing::cancel);
        writing.ask(() -> written(file, content.get()), done -> {
            window.progress().ended();
            window.say().accept(saved(paper, done));
            then.run();
        });
    }

    private String saved(Shown paper, Path file) {
        String called = name.apply(paper.wish());
        if (paper.pdf().shortfalls().isEmpty()) return messages.text("documents.save.done", called, file.getFileName());
        String said = Shortfall.said(paper.pdf().shortfalls(), messages);
        return messages.text("documents.save.done.short", called, file.getFileName(), said);
    }

    private static Path written(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
            return file;
        } catch (IOException e) {
            throw NotWritten.of(file, e);
        }
    }

    private void notWritten(Throwable failure) {
        window.progress().ended();
        if (failure instanceof Refused no) window.say().accept(messages.text(no));
        else window.fault().accept(failure);
    }
}
