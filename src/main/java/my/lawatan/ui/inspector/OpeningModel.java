package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.protocol.names.SpeechOpening;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Named;

/** The opening line of a speech at the selected event, for a speaker and in a language that are chosen here and kept nowhere. */
final class OpeningModel {
    private final Messages messages;
    private final Background.Latest computing;
    private final Named<Person> attending;
    private final StringProperty speaker = new SimpleStringProperty("");
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.MS);
    private final ReadOnlyObjectWrapper<SpeechOpening> opening =
            new ReadOnlyObjectWrapper<>(new SpeechOpening(List.of(), List.of(), List.of()));
    private Trip trip;
    private Event event;

    OpeningModel(Messages messages, Background background) {
        this.messages = messages;
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        this.attending = new Named<>(
                () -> trip.attendances().stream()
                        .filter(a -> a.event().equals(event.id()))
                        .flatMap(a -> a.person().stream())
                        .distinct()
                        .map(trip::person),
                p -> Names.list(p, messages.language()));
        speaker.subscribe(this::write);
        language.subscribe(this::write);
    }

    /** Shows the opening at that event. */
    void show(Trip now, Event shown) {
        boolean another = event == null || !event.id().equals(shown.id());
        trip = now;
        event = shown;
        if (another) speaker.set(usual().map(attending::name).orElse(""));
        write();
    }

    // at most events the principal speaks for us
    private Optional<Person> usual() {
        return trip.settings()
                .principal()
                .filter(principal -> trip.attendances().stream().anyMatch(a -> attends(a, principal)))
                .map(trip::person);
    }

    private boolean attends(Attendance attendance, Id<Person> person) {
        return attendance.event().equals(event.id())
                && attendance.person().filter(person::equals).isPresent();
    }

    private void write() {
        if (trip == null || event == null) return;
        Trip now = trip;
        Id<Event> at = event.id();
        Optional<Id<Person>> who = speaker.get().isBlank()
                ? Optional.empty()
                : attending.find(speaker.get()).map(Person::id);
        Language said = language.get();
        computing.ask(() -> SpeechOpening.of(now, at, who, new Messages(said), messages), opening::set);
    }

    /** The name of whoever speaks, as typed; nobody if it is no name of the list. */
    StringProperty speaker() {
        return speaker;
    }

    List<String> suggestions(String typed) {
        return attending.suggestions(typed);
    }

    ObjectProperty<Language> language() {
        return language;
    }

    ReadOnlyObjectProperty<SpeechOpening> opening() {
        return opening.getReadOnlyProperty();
    }
}
