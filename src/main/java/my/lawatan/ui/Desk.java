package my.lawatan.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import my.lawatan.change.Entry;
import my.lawatan.edit.Edit;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Toasts;
import my.lawatan.ui.kit.Worsened;
import my.lawatan.ui.shell.Printing;
import my.lawatan.ui.shell.ShellViewModel;
import my.lawatan.workspace.Workspace;

/** What all rooms of one window share. */
record Desk(
        Workspace workspace,
        Selection selection,
        Edits edits,
        LiveChecks checks,
        Worsened worsened,
        Clock clock,
        Messages messages,
        Toasts toasts,
        ShellViewModel shell,
        Printing printing,
        Threads threads,
        Lifetime lifetime) {

    /** What it asks of the window.
     *
     * @param stage before which dialogs stand
     * @param undo takes the latest edit back
     * @param showChecks opens the checks */
    record Around(Supplier<Window> stage, Runnable undo, Runnable showChecks) {}

    /** Makes all of it for a trip that has just been opened. */
    static Desk of(Workspace workspace, Clock clock, Messages messages, Around window) {
        Selection selection = new Selection();
        Threads threads = new Threads();
        LiveChecks checks = new LiveChecks(clock);
        Toasts toasts = new Toasts(messages.text("ui.close"));
        ShellViewModel shell = new ShellViewModel(
                workspace,
                selection,
                clock,
                messages,
                threads.common(),
                trip -> checks.of(trip).open(),
                what -> toasts.show(what, messages.text("ui.toast.undo"), window.undo()));
        Edits edits = new Edits(workspace.queued()::applyWatched, Platform::runLater, shell::showFault);
        Printing printing = new Printing(
                workspace,
                selection,
                clock,
                messages,
                threads.papers(),
                shell.work(),
                toasts::show,
                new PaperFiles(messages, window.stage())::choose,
                shell::showFault);
        // said once; it stands in the checks until it is settled or taken back
        Worsened worsened = new Worsened(
                workspace,
                checks,
                messages,
                threads.imports(),
                told -> toasts.show(
                        messages.text("checks.worse.toast", told.by().size(), told.better()),
                        messages.text("checks.show"),
                        window.showChecks()));
        Lifetime lifetime = new Lifetime();
        lifetime.onClosing(worsened::close);
        return new Desk(
                workspace, selection, edits, checks, worsened, clock, messages, toasts, shell, printing, threads,
                lifetime);
    }

    /** Takes the latest edit back; of what was typed in one field all of it. */
    void undo() {
        if (shell.canUndo().getValue()) edits.await(workspace.queued()::undoRun, this::shown, this::refused);
    }

    /** Makes again what was taken back last. */
    void redo() {
        if (shell.canRedo().getValue()) edits.await(workspace.queued()::redoRun, this::shown, this::refused);
    }

    /** Makes that edit; a refusal is shown for a moment. */
    void make(Edit edit) {
        edits.submit(edit, this::shown, this::refused);
    }

    private void shown(Optional<Entry> entry) {
        // the trip itself shows what is back; a toast would say it twice
    }

    private void refused(Refused refused) {
        toasts.show(messages.text(refused));
    }
}
