package my.lawatan.ui.settings;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import my.lawatan.text.Cities;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.Plain;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.SecondClock;
import my.lawatan.ui.kit.Theme;

/** What the officer has chosen for all windows on this computer. */
public final class UserViewModel implements AutoCloseable {
    /** What the second clock may show. */
    public enum Second {
        HOME,
        CITY,
        NONE
    }

    private final ObjectProperty<UserSettings> user;
    private final Optional<String> named;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<Second> second = new SimpleObjectProperty<>();
    private final ChangeListener<UserSettings> changes = (was, before, now) -> show(now);

    final Setting officer;
    final Setting city;

    /** @param user what all windows share
     * @param named the name by which the program was started, which goes before what is said here
     * @param theme what all windows share */
    public UserViewModel(
            ObjectProperty<UserSettings> user, Optional<String> named, ObjectProperty<Theme> theme, Messages messages) {
        this.user = user;
        this.named = named;
        this.theme = theme;
        officer = new Setting(messages, this::take);
        city = new Setting(messages, this::takeCity);
        user.addListener(changes);
        show(user.get());
        language.addListener((was, before, now) -> user.set(user.get().withLanguage(now)));
        second.addListener((was, before, now) -> choose(now));
    }

    private void show(UserSettings now) {
        officer.show(now.officer());
        city.show(now.secondClock().zone().map(SecondClock::city).orElse(""));
        language.set(now.language());
        if (second.get() != Second.CITY || now.secondClock().zone().isPresent()) second.set(shown(now.secondClock()));
    }

    private static Second shown(SecondClock clock) {
        if (!clock.shown()) return Second.NONE;
        return clock.zone().isPresent() ? Second.CITY : Second.HOME;
    }

    private void choose(Second chosen) {
        if (chosen == Second.HOME) user.set(user.get().withSecondClock(SecondClock.HOME));
        if (chosen == Second.NONE) user.set(user.get().withSecondClock(SecondClock.NONE));
        // a city is shown once it is typed
    }

    private void take(String name) {
        Plain.line(name);
        user.set(user.get().withOfficer(name));
        officer.taken(name);
    }

    private void takeCity(String typed) {
        SecondClock clock =
                Cities.zone(typed).map(SecondClock::of).orElseThrow(() -> new Refused("refused.zone", typed));
        user.set(user.get().withSecondClock(clock));
        city.taken(typed);
    }

    /** Who was named when the program was started; then the name here waits for another start. */
    public Optional<String> named() {
        return named;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Second> second() {
        return second;
    }

    /** Takes whatever is still being typed. */
    public void commitAll() {
        officer.commit();
        if (second.get() == Second.CITY) city.commit();
    }

    @Override
    public void close() {
        user.removeListener(changes);
    }
}
