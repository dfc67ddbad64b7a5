package my.lawatan.ui.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.store.StoreFailure;
import my.lawatan.store.sqlite.FreshFile;
import my.lawatan.text.Cities;
import my.lawatan.text.Cities.City;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Label;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Background.Latest;
import my.lawatan.ui.kit.Line;
import my.lawatan.ui.kit.TimeInput;
import my.lawatan.workspace.Past;

/** The form for a new trip. What a field does not take is said at the field; nothing is made before all of them are taken. */
public final class NewTripViewModel {
    /** As many as two lines take. */
    private static final int MOST_OFFERED = 4;

    private static final String ENDING = ".lawatan";
    private final Clock clock;
    private final Messages messages;
    private final TimeInput input;
    private final Folder folder;
    private final Function<Throwable, String> sentence;
    private final Latest making;
    private final Consumer<Path> made;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Marking> marking = new SimpleObjectProperty<>(Marking.TERHAD);

    final Line title = new Line("");
    final Line hostCity = new Line("");
    final Line hostZone = new Line("");
    final Line homeCity = new Line("Kuala Lumpur");
    final Line homeZone = new Line("Asia/Kuala_Lumpur");
    final Line firstDay = new Line("");
    final Line lastDay = new Line("");
    final Line principal = new Line("");
    final Line file = new Line("");
    private final ReadOnlyStringWrapper hostZoneHint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper homeZoneHint = new ReadOnlyStringWrapper("");
    private String proposed = "";

    /**
     * Where a new trip goes.
     *
     * @param proposed folder that is proposed
     * @param officer who begins it, asked for when it is made
     */
    public record Folder(Path proposed, java.util.function.Supplier<String> officer) {}

    /** @param made told of the file that was made */
    public NewTripViewModel(
            Clock clock,
            Messages messages,
            Folder folder,
            Background background,
            Function<Throwable, String> sentence,
            Consumer<Path> made) {
        this.clock = clock;
        this.messages = messages;
        this.input = new TimeInput(messages);
        this.folder = folder;
        this.sentence = sentence;
        this.making = background.latest(this::failed);
        this.made = made;
        title.text().subscribe(this::proposeFile);
        follow(hostCity, hostZone);
        follow(homeCity, homeZone);
        for (Line line : List.of(hostZone, homeZone, homeCity, hostCity, firstDay))
            line.text().subscribe(typed -> hint());
    }

    // the zone follows the city until the officer writes another one
    private static void follow(Line city, Line zone) {
        String[] set = {zone.text().get()};
        city.text().subscribe(typed -> {
            if (!zone.text().get().equals(set[0])) return;
            set[0] = Cities.named(typed).map(c -> c.zone().getId()).orElse("");
            zone.text().set(set[0]);
        });
    }

    private void hint() {
        hostZoneHint.set(zone(hostZone).map(this::hostHint).orElse(""));
        homeZoneHint.set(zone(homeZone).map(this::now).orElse(""));
    }

    private String now(ZoneId zone) {
        return messages.text("start.new.zone.now", new Times(messages).shortDateTime(clock.instant(), zone));
    }

    private String hostHint(ZoneId host) {
        Optional<ZoneId> home = zone(homeZone);
        if (home.isEmpty()) return now(host);
        LocalDate day = day(firstDay).orElse(today());
        Duration apart = Duration.ofSeconds(offset(host, day) - offset(home.get(), day));
        String hours = hours(apart.abs());
        if (apart.isZero()) return messages.text("start.new.zone.same", now(host));
        return messages.text(
                apart.isNegative() ? "start.new.zone.behind" : "start.new.zone.ahead",
                now(host),
                hours,
                homeCity.typed());
    }

    private static int offset(ZoneId zone, LocalDate day) {
        return day.atTime(12, 0).atZone(zone).getOffset().getTotalSeconds();
    }

    private static String hours(Duration apart) {
        long minutes = apart.toMinutesPart();
        return apart.toHours() + (minutes == 0 ? "" : String.format(java.util.Locale.ROOT, ":%02d", minutes));
    }

    /** What the host's zone means. */
    public ReadOnlyStringProperty hostZoneHint() {
        return hostZoneHint.getReadOnlyProperty();
    }

    /** What the home zone means. */
    public ReadOnlyStringProperty homeZoneHint() {
        return homeZoneHint.getReadOnlyProperty();
    }

    public ObjectProperty<Marking> marking() {
        return marking;
    }

    /** What went wrong with making the file; empty if nothing did. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Cities that begin as what is typed. */
    public List<City> cities(String typed) {
        List<City> cities = Cities.beginning(typed, MOST_OFFERED);
        return cities.size() == 1 && cities.get(0).name().equals(typed.strip()) ? List.of() : cities;
    }

    /** The day in words, once one is typed. */
    public String dayHint(String typed) {
        return day(typed, day(firstDay).orElse(today()))
                .map(d -> new Times(messages).longDate(d))
                .orElse("");
    }

    private void proposeFile(String typed) {
        if (!file.text().get().equals(proposed)) return;
        String name = Fold.fold(typed).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        proposed = name.isEmpty() ? "" : free(name).toString();
        file.text().set(proposed);
    }

    private Path free(String name) {
        Path path = folder.proposed().resolve(name + ENDING);
        for (int i = 2; Files.exists(path); i++) path = folder.proposed().resolve(name + "-" + i + ENDING);
        return path;
    }

    /** Makes the file in the background if all fields are taken; says else what is not.
     *
     * @return whether it is being made */
    public boolean create() {
        trouble.set("");
        Optional<Trip> trip = draft();
        Optional<Path> path = path();
        if (trip.isEmpty() || path.isEmpty()) return false;
        String officer = folder.officer().get();
        making.ask(() -> write(trip.get(), path.get(), officer), made);
        return true;
    }

    private Path write(Trip trip, Path path, String officer) {
        Label label = Label.of("edit.new-trip", trip.settings().title().plain());
        FreshFile.make(path, store -> Past.begin(store, trip, label, clock.instant(), officer));
        return path;
    }

    private Optional<Trip> draft() {
        require(title, "start.new.title.missing");
        require(hostCity, "start.new.city.missing");
        require(homeCity, "start.new.city.missing");
        Optional<ZoneId> host = requiredZone(hostZone);
        Optional<ZoneId> home = requiredZone(homeZone);
        Optional<LocalDate> first = requiredDay(firstDay, today());
        Optional<LocalDate> last = requiredDay(lastDay, first.orElse(today()));
        boolean refused = Stream.of(title, hostCity, homeCity).anyMatch(Line::refused);
        if (refused || host.isEmpty() || home.isEmpty() || first.isEmpty() || last.isEmpty()) return Optional.empty();
        return trip(
                new FirstTrip.Ends(hostCity.typed(), host.get(), first.get()),
                homeCity.typed(),
                home.get(),
                last.get());
    }

    private Optional<Trip> trip(FirstTrip.Ends host, String home, ZoneId homeZoneId, LocalDate last) {
        try {
            return Optional.of(new FirstTrip(messages)
                    .of(
                            title.typed(),
                            host,
                            new FirstTrip.Home(home, homeZoneId, principal.typed()),
                            last,
                            marking.get()));
        } catch (Refused no) {
            if (no.key().equals("refused.time.end-before-start"))
                lastDay.refuse(messages.text("start.new.last-before-first"));
            else if (no.key().equals("refused.trip-too-long")) lastDay.refuse(messages.text(no));
            else title.refuse(messages.text(no));
            return Optional.empty();
        }
    }

    private void require(Line line, String key) {
        if (line.typed().isEmpty()) line.refuse(messages.text(key));
    }

    private Optional<ZoneId> requiredZone(Line line) {
        Optional<ZoneId> zone = zone(line);
        if (zone.isEmpty())
            line.refuse(
                    line.typed().isEmpty()
                            ? messages.text("start.new.zone.missing")
                            : messages.text("refused.zone", line.typed()));
        return zone;
    }

    private static Optional<ZoneId> zone(Line line) {
        return Cities.zone(line.typed());
    }

    private Optional<LocalDate> requiredDay(Line line, LocalDate near) {
        try {
            Optional<LocalDate> day = input.date(line.typed(), near);
            if (day.isEmpty()) line.refuse(messages.text("start.new.day.missing"));
            return day;
        } catch (Refused no) {
            line.refuse(messages.text(no));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(Line line) {
        return day(line.typed(), today());
    }

    private Optional<LocalDate> day(String typed, LocalDate near) {
        try {
            return input.date(typed, near);
        } catch (Refused notYet) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone(homeZone).orElse(ZoneOffset.UTC));
    }

    private Optional<Path> path() {
        try {
            if (file.typed().isEmpty()) {
                file.refuse(messages.text("start.new.file.missing"));
                return Optional.empty();
            }
            String named = file.typed().endsWith(ENDING) ? file.typed() : file.typed() + ENDING;
            Path path = folder.proposed().resolve(named);
            if (!Files.isDirectory(path.getParent())) {
                file.refuse(messages.text("start.new.file.folder", path.getParent()));
                return Optional.empty();
            }
            return Optional.of(path);
        } catch (InvalidPathException e) {
            file.refuse(messages.text("start.new.file.name"));
            return Optional.empty();
        }
    }

    private void failed(Throwable failure) {
        String why = sentence.apply(failure);
        if (failure instanceof StoreFailure) file.refuse(why);
        else trouble.set(why);
    }
}
