package my.lawatan.ui.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.edit.ReviseItem;
import my.lawatan.text.Cities;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Person;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.VisitCategory;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.TimeInput;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** What holds for the whole trip. Each change is one edit, which is in the journal and can be undone. */
public final class TripSettingsViewModel implements AutoCloseable {
    private final Workspace workspace;
    private final Edits edits;
    private final Messages messages;
    private final Observation observing;
    private final List<Shown> shown = new ArrayList<>();
    private final List<Setting> lines = new ArrayList<>();
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private boolean showing;

    final Setting title;
    final Setting hostCity;
    final Setting hostZone;
    final Setting homeCity;
    final Setting homeZone;
    final Setting firstDay;
    final Setting lastDay;
    final Setting principal;
    private final ObjectProperty<VisitCategory> category;
    private final ObjectProperty<Marking> marking;
    private final ObjectProperty<PrayerMethod> prayerMethod;
    private final ObjectProperty<Madhhab> madhhab;
    private final ObjectProperty<Boolean> exercise;

    private interface Shown {
        void show(TripSettings now);
    }

    public TripSettingsViewModel(Workspace workspace, Edits edits, Messages messages) {
        this.workspace = workspace;
        this.edits = edits;
        this.messages = messages;
        TimeInput input = new TimeInput(messages);
        Times times = new Times(messages);
        title = text("title", TripSettings::title);
        hostCity = text("hostCity", TripSettings::hostCity);
        hostZone = line("hostZone", s -> s.hostZone().getId(), (s, typed) -> zone(typed));
        homeCity = text("homeCity", TripSettings::homeCity);
        homeZone = line("homeZone", s -> s.homeZone().getId(), (s, typed) -> zone(typed));
        firstDay = line("firstDay", s -> times.longDate(s.firstDay()), (s, typed) -> day(input, typed, s.firstDay()));
        lastDay = line("lastDay", s -> times.longDate(s.lastDay()), (s, typed) -> day(input, typed, s.lastDay()));
        principal = line("principal", this::principalName, (s, typed) -> person(typed));
        category = choice("category", TripSettings::category);
        marking = choice("marking", TripSettings::marking);
        prayerMethod = choice("prayerMethod", TripSettings::prayerMethod);
        madhhab = choice("madhhab", TripSettings::madhhab);
        exercise = choice("exercise", TripSettings::exercise);
        observing = workspace.observe(changed -> show(changed.after()));
        show(workspace.trip());
    }

    private void show(Trip trip) {
        showing = true;
        shown.forEach(s -> s.show(trip.settings()));
        showing = false;
    }

    private Setting text(String component, Function<TripSettings, Text> read) {
        return line(component, s -> read.apply(s).in(messages.language()), (s, typed) -> read.apply(s)
                .with(messages.language(), typed));
    }

    private Setting line(
            String component, Function<TripSettings, String> read, BiFunction<TripSettings, String, Object> write) {
        Setting[] self = new Setting[1];
        self[0] = new Setting(
                messages,
                typed -> edits.submit(
                        revise(component, write.apply(settings(), typed)),
                        done -> self[0].taken(typed),
                        self[0]::refused));
        shown.add(now -> self[0].show(read.apply(now)));
        lines.add(self[0]);
        return self[0];
    }

    private <V> ObjectProperty<V> choice(String component, Function<TripSettings, V> read) {
        ObjectProperty<V> chosen = new SimpleObjectProperty<>();
        shown.add(now -> chosen.set(read.apply(now)));
        chosen.addListener((was, before, now) -> {
            if (showing || now == null || now.equals(read.apply(settings()))) return;
            refused.set("");
            edits.submit(revise(component, now), done -> {}, no -> {
                refused.set(messages.text(no));
                show(workspace.trip());
            });
        });
        return chosen;
    }

    private ReviseItem revise(String component, Object value) {
        return new ReviseItem(ItemRef.to(settings()), component, value);
    }

    private TripSettings settings() {
        return workspace.trip().settings();
    }

    private static ZoneId zone(String typed) {
        return Cities.zone(typed).orElseThrow(() -> new Refused("refused.zone", typed));
    }

    private static LocalDate day(TimeInput input, String typed, LocalDate near) {
        return input.date(typed, near).orElseThrow(() -> new Refused("refused.date", typed));
    }

    private String principalName(TripSettings now) {
        return now.principal()
                .flatMap(id -> workspace.trip().people().get(id))
                .map(this::name)
                .orElse("");
    }

    private Optional<Id<Person>> person(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        String wanted = Fold.fold(typed);
        return Optional.of(workspace.trip().people().stream()
                .filter(p -> Fold.fold(name(p)).equals(wanted))
                .findFirst()
                .map(Person::id)
                .orElseThrow(() -> new Refused("refused.name-unknown", typed)));
    }

    private String name(Person person) {
        return Names.list(person, messages.language());
    }

    public ObjectProperty<VisitCategory> category() {
        return category;
    }

    public ObjectProperty<Marking> marking() {
        return marking;
    }

    public ObjectProperty<PrayerMethod> prayerMethod() {
        return prayerMethod;
    }

    public ObjectProperty<Madhhab> madhhab() {
        return madhhab;
    }

    /** Whether everything in the trip is invented. */
    public ObjectProperty<Boolean> exercise() {
        return exercise;
    }

    /** Why a choice was not taken; empty if it was. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    public boolean readOnly() {
        return workspace.readOnly();
    }

    /** Takes whatever is still being typed. */
    public void commitAll() {
        lines.forEach(Setting::commit);
    }

    @Override
    public void close() {
        observing.close();
    }
}
