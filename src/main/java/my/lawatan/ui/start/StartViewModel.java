package my.lawatan.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import my.lawatan.sample.Sample;
import my.lawatan.sample.Samples;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Background.Latest;

/** The start page: which trips there are to open, what is being opened, and what went wrong with it. */
public final class StartViewModel implements AutoCloseable {
    private final ObjectProperty<Recents> recents;
    private final Desk desk;
    private final Messages messages;
    private final Clock clock;
    private final Path data;
    private final Latest glancing;
    private final Latest making;
    private final ObservableList<TripRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final Subscription reading;

    /**
     * What the start page asks of the program.
     *
     * @param glance reads the settings of a trip file; called in the background, may throw
     * @param open opens a trip file in a window
     * @param sentence says what went wrong
     */
    public record Desk(
            Function<Path, TripSettings> glance, Consumer<Path> open, Function<Throwable, String> sentence) {}

    /** @param recents the list that all windows share
     * @param data where the officer's own copies of the samples are */
    public StartViewModel(
            ObjectProperty<Recents> recents,
            Desk desk,
            Messages messages,
            Clock clock,
            Path data,
            Background background) {
        this.recents = recents;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.data = data;
        this.glancing = background.latest(this::failed);
        this.making = background.latest(this::failed);
        reading = recents.subscribe(this::read);
    }

    private void read(Recents now) {
        glancing.ask(() -> now.files().stream().map(this::row).toList(), rows::setAll);
    }

    private TripRow row(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.notExists(file)) return new TripRow(file, name, "", "", messages.text("start.recent.missing"));
            TripSettings trip = desk.glance().apply(file);
            String title = trip.title().in(messages.language());
            return new TripRow(file, title.isBlank() ? name : title, marking(trip), dates(trip), "");
        } catch (RuntimeException e) {
            return new TripRow(file, name, "", "", desk.sentence().apply(e));
        }
    }

    private String marking(TripSettings trip) {
        String mark = trip.marking().printed();
        return trip.exercise() ? messages.text("start.recent.exercise", mark) : mark;
    }

    private String dates(TripSettings trip) {
        Times times = new Times(messages);
        return messages.text(
                "start.recent.dates",
                times.shortDate(trip.firstDay()),
                times.shortDate(trip.lastDay()),
                Integer.toString(trip.lastDay().getYear()));
    }

    /** The recent trips, the latest first. */
    public ObservableList<TripRow> rows() {
        return rows;
    }

    /** What went wrong last, and what to do; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** What is being opened; empty if nothing is. */
    public ReadOnlyStringProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public void open(Path file) {
        trouble.set("");
        busy.set(messages.text("start.opening", String.valueOf(file.getFileName())));
        desk.open().accept(file);
    }

    /** Takes the file off the list; the file itself stays. */
    public void forget(Path file) {
        recents.set(recents.get().without(file));
    }

    public List<String> samples() {
        return Sample.names();
    }

    /** Opens the officer's own copy of that sample; it is made if it is not there. */
    public void openSample(String name) {
        trouble.set("");
        busy.set(messages.text("start.opening", name));
        making.ask(() -> copyOf(name), this::open);
    }

    private Path copyOf(String name) {
        Path copy = data.resolve(name + ".lawatan");
        if (Files.exists(copy)) return copy;
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Samples.write(Sample.of(name), copy, clock);
        return copy;
    }

    private void failed(Throwable failure) {
        tell(messages.text("start.trouble", desk.sentence().apply(failure)));
    }

    /** Says that something could not be opened; whatever was being opened is not any more. */
    public void tell(String sentence) {
        busy.set("");
        trouble.set(sentence);
    }

    public void putTroubleAway() {
        trouble.set("");
    }

    /** Follows the list no longer. */
    @Override
    public void close() {
        reading.unsubscribe();
    }
}
