package my.lawatan.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import my.lawatan.document.Shortfall;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PrintFailure;
import my.lawatan.document.pdf.PrintOrder;
import my.lawatan.document.pdf.PrintWatch;
import my.lawatan.document.pdf.Printer;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Background;

/** Which printer, how many copies, which pages; and what became of it. */
public final class PrintViewModel {
    static final int MOST_COPIES = 999;

    private final Supplier<List<Printer>> lookUp;
    private final Messages messages;
    private final Surroundings window;
    private final Background background;
    private final Background.Latest looking;
    private final Background.Latest printing;
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObservableList<Printer> printersSeen = FXCollections.unmodifiableObservableList(printers);
    private final ObjectProperty<Printer> printer = new SimpleObjectProperty<>();
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final StringProperty pages = new SimpleStringProperty("");
    private final BooleanProperty bothSides = new SimpleBooleanProperty();
    private final ObjectProperty<PrintOrder.Pass> pass = new SimpleObjectProperty<>(PrintOrder.Pass.ALL);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private boolean looked;

    /** @param lookUp finds the printers of this computer; called in the background
     * @param background for printing alone, which may take as long as a printer takes */
    public PrintViewModel(
            Supplier<List<Printer>> lookUp, Messages messages, Background background, Surroundings window) {
        this.lookUp = lookUp;
        this.messages = messages;
        this.window = window;
        this.background = background;
        this.looking = background.latest(this::failed);
        this.printing = background.latest(this::failed);
        printer.subscribe(this::chosen);
    }

    /** Where work is done that takes as long as a printer takes. */
    Background background() {
        return background;
    }

    /** Looks which printers there are, if it is not known yet. */
    void look() {
        look(() -> {});
    }

    private void look(Runnable then) {
        if (looked) then.run();
        else
            looking.ask(lookUp, found -> {
                looked = true;
                if (choose(found)) then.run();
            });
    }

    /** The one that was chosen stays so, for it may be another object by now; whether it is still there, or none was chosen. */
    private boolean choose(List<Printer> found) {
        Optional<String> before = Optional.ofNullable(printer.get()).map(Printer::name);
        printers.setAll(found);
        Optional<Printer> still = found.stream()
                .filter(one -> before.filter(one.name()::equals).isPresent())
                .findFirst();
        Optional<Printer> now = still.or(() -> found.stream().findFirst());
        printer.set(now.orElse(null));
        boolean gone = before.isPresent() && still.isEmpty() && now.isPresent();
        if (found.isEmpty()) trouble.set(messages.text("documents.print.none"));
        else if (gone)
            trouble.set(messages.text(
                    "documents.print.gone", before.get(), now.get().name()));
        else trouble.set("");
        return !gone;
    }

    private void chosen(Printer before, Printer now) {
        boolean other = before != null && now != null && !before.name().equals(now.name());
        if (other && !busy.get()) trouble.set("");
    }

    /** All pages; or fronts, then backs, where the printer prints one side only. */
    ObjectProperty<PrintOrder.Pass> pass() {
        return pass;
    }

    /** Sends the paper to the printer that is chosen, as it is chosen. */
    void print(Pdf pdf, String title, int count) {
        if (busy.get()) return;
        trouble.set("");
        Optional<PageRange> range = PageRange.of(pages.get(), count);
        if (range.isEmpty()) trouble.set(messages.text("documents.print.pages.wrong", count));
        else
            look(() -> send(
                    pdf,
                    new PrintOrder(
                            title,
                            copies.get(),
                            range.get().first(),
                            range.get().last(),
                            bothSides.get() && pass.get() == PrintOrder.Pass.ALL,
                            pass.get())));
    }

    private void send(Pdf pdf, PrintOrder order) {
        Printer to = printer.get();
        if (to == null) {
            // one may have been switched on meanwhile: the next attempt looks again
            looked = false;
            trouble.set(messages.text("documents.print.none"));
            return;
        }
        AtomicBoolean stopped = new AtomicBoolean();
        busy.set(true);
        window.progress()
                .begun(messages.text("documents.print.working", order.title(), to.name()), () -> stop(stopped));
        printing.ask(
                () -> new Handed(to.print(pdf, order, watch(stopped)), to.pause()),
                handed -> printed(handed, order, to, pdf));
    }

    /** @param pause why the printer does not go on with it, if it does not */
    private record Handed(boolean whole, Optional<String> pause) {}

    private void stop(AtomicBoolean stopped) {
        stopped.set(true);
        printing.cancel();
        busy.set(false);
        window.say().accept(messages.text("documents.print.stopped"));
    }

    private PrintWatch watch(AtomicBoolean stopped) {
        return new PrintWatch() {
            @Override
            public void drawn(int pages, int all) {
                window.window().execute(() -> {
                    if (busy.get() && !stopped.get()) window.progress().at((double) pages / all);
                });
            }

            @Override
            public boolean stopped() {
                return stopped.get();
            }
        };
    }

    private void printed(Handed handed, PrintOrder order, Printer to, Pdf pdf) {
        busy.set(false);
        window.progress().ended();
        if (handed.whole()) window.say().accept(sent(order, to, handed.pause(), pdf.shortfalls()));
    }

    private String sent(PrintOrder order, Printer to, Optional<String> pause, List<Shortfall> shortfalls) {
        String sent = pause.map(why -> messages.text(
                        why.isEmpty() ? "documents.print.waits" : "documents.print.waits.why",
                        order.copies(),
                        order.title(),
                        to.name(),
                        why))
                .orElseGet(() -> messages.text("documents.print.done", order.copies(), order.title(), to.name()));
        if (shortfalls.isEmpty()) return sent;
        return messages.text("documents.print.short", sent, Shortfall.said(shortfalls, messages));
    }

    private void failed(Throwable failure) {
        if (busy.get()) window.progress().ended();
        busy.set(false);
        if (!(failure instanceof PrintFailure no)) {
            window.fault().accept(failure);
            return;
        }
        // perhaps it is no longer there
        looked = false;
        String name = printer.get() == null ? "" : printer.get().name();
        trouble.set(
                no.getMessage().isEmpty()
                        ? messages.text("documents.print.failed", name)
                        : messages.text("documents.print.failed.why", name, no.getMessage()));
    }

    public ObservableList<Printer> printers() {
        return printersSeen;
    }

    public ObjectProperty<Printer> printer() {
        return printer;
    }

    public IntegerProperty copies() {
        return copies;
    }

    /** Which pages, as they are typed: "3", "2-5"; all if empty. */
    public StringProperty pages() {
        return pages;
    }

    public BooleanProperty bothSides() {
        return bothSides;
    }

    /** Why it cannot be printed, in words; empty if nothing is wrong. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
