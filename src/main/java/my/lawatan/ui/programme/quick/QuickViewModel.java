package my.lawatan.ui.programme.quick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.edit.AddEvent;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.BesideWords;
import my.lawatan.ui.programme.HostTime;
import my.lawatan.ui.programme.ProgrammeState;
import my.lawatan.ui.programme.ProgrammeViewModel;

/** An event that is being written in one line: what of it is understood, and making it. */
public final class QuickViewModel {
    /** How a line of the preview is to be read. */
    public enum Tone {
        PLAIN,
        NEW,
        TROUBLE
    }

    /** One line of the preview. */
    public record Line(String name, String value, Tone tone) {}

    private final ProgrammeViewModel programme;
    private final Messages messages;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Line>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final Id<Event> id = Id.random();
    private LocalDate day = LocalDate.EPOCH;

    public QuickViewModel(ProgrammeViewModel programme, Messages messages) {
        this.programme = programme;
        this.messages = messages;
        text.subscribe(typed -> preview.set(lines(typed)));
    }

    /** What is typed. */
    public StringProperty text() {
        return text;
    }

    /** What is understood of it. */
    public ReadOnlyObjectProperty<List<Line>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Begins anew. @param on the day on which an event is that names none, until one is made on another */
    public void begin(LocalDate on) {
        day = on;
        text.set("");
        preview.set(lines(""));
    }

    /** Makes the event, and is ready for the next; or says why not. @return the sentence that says what came of it */
    public Made make() {
        Understood understood = read(text.get(), Id.random());
        if (!understood.complete())
            return new Made(
                    false,
                    understood.doubts().isEmpty()
                            ? messages.text("programme.quick.no-title")
                            : understood.doubts().get(0));
        Event event = understood.event().orElseThrow();
        Optional<String> refused = programme.make(edit(understood), ItemRef.to(event));
        if (refused.isPresent()) return new Made(false, refused.get());
        day = event.when().day().orElse(day);
        text.set("");
        return new Made(
                true, messages.text("programme.quick.added", event.title().in(messages.language())));
    }

    /** What came of making it. */
    public record Made(boolean done, String sentence) {}

    private static AddEvent edit(Understood understood) {
        return new AddEvent(understood.event().orElseThrow(), understood.also());
    }

    private Understood read(String line, Id<Event> as) {
        ProgrammeState state = programme.state().get();
        return new QuickReader(state.trip(), state.laneOfNew(), day, messages, () -> as).read(line);
    }

    private List<Line> lines(String typed) {
        List<Line> lines = new ArrayList<>();
        if (typed.isBlank()) return lines;
        Understood understood = read(typed, id);
        understood.event().ifPresent(event -> told(event, understood, lines));
        understood.notes().forEach(note -> lines.add(new Line("", note, Tone.PLAIN)));
        understood.doubts().forEach(doubt -> lines.add(new Line("", doubt, Tone.TROUBLE)));
        if (understood.complete()) troubles(understood).forEach(t -> lines.add(line("finding", t, Tone.TROUBLE)));
        return lines;
    }

    private List<String> troubles(Understood understood) {
        try {
            return programme.troubles(edit(understood), id);
        } catch (Refused e) {
            return List.of(messages.text(e));
        }
    }

    private void told(Event event, Understood understood, List<Line> lines) {
        Trip trip = programme.state().get().trip();
        lines.add(line("when", when(event.when(), trip), Tone.PLAIN));
        understood
                .counted()
                .map(count -> new BesideWords(trip, messages).counted(count))
                .ifPresent(count -> lines.add(line("when", count, Tone.NEW)));
        lines.add(line("title", event.title().in(messages.language()), Tone.PLAIN));
        lines.add(line("kind", messages.word(event.type()), Tone.PLAIN));
        event.place()
                .ifPresent(place -> lines.add(understood
                        .newPlace()
                        .map(made -> line(
                                "place",
                                messages.text(
                                        "programme.quick.place.new", made.name().plain()),
                                Tone.NEW))
                        .orElseGet(() -> line(
                                "place",
                                trip.places().get(place).orElseThrow().name().in(messages.language()),
                                Tone.PLAIN))));
        understood
                .attending()
                .forEach(name -> lines.add(line("people", messages.text("programme.quick.attends", name), Tone.PLAIN)));
        event.plus().ifPresent(plus -> lines.add(line("plus", "+" + plus, Tone.PLAIN)));
        event.tracks().stream()
                .flatMap(track -> trip.tracks().get(track).stream())
                .forEach(track -> lines.add(line("track", track.name().in(messages.language()), Tone.PLAIN)));
        understood
                .newTrack()
                .map(track ->
                        messages.text("programme.quick.track.new", track.name().in(messages.language())))
                .ifPresent(track -> lines.add(line("track", track, Tone.NEW)));
        if (event.status() == EventStatus.CONFIRMED) {
            String fixed = event.fixedByHost() ? " · " + messages.text("programme.fixed") : "";
            lines.add(line("status", messages.word(event.status()) + fixed, Tone.PLAIN));
        }
        understood.template().ifPresent(template -> template(template, understood, lines));
    }

    private void template(Template template, Understood understood, List<Line> lines) {
        String name = template.name(messages);
        String key = understood.templateTaken() ? "programme.quick.template.taken" : "programme.quick.template.offer";
        lines.add(line(
                "template",
                messages.text(key, name, template.count()),
                understood.templateTaken() ? Tone.NEW : Tone.PLAIN));
        if (understood.usualLength())
            lines.add(line("template", messages.text("programme.quick.length", template.minutes(), name), Tone.NEW));
    }

    private String when(TimeSpan when, Trip trip) {
        HostTime host = new HostTime(trip.settings(), messages);
        String day = host.dayText(when);
        if (day.isEmpty()) return messages.text("programme.quick.undated");
        String home = host.homeText(when);
        String there = trip.settings().homeCity().in(messages.language());
        String times = (day + "  " + host.timeText(when)).strip();
        return home.isEmpty() ? times : times + "  ·  " + there + " " + home;
    }

    private Line line(String name, String value, Tone tone) {
        return new Line(messages.text("programme.quick." + name), value, tone);
    }
}
