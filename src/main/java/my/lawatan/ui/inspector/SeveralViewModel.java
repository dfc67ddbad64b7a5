package my.lawatan.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.edit.Edit;
import my.lawatan.plan.Several;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;

/** Several selected events: what they have in common, and what can be done to all of them as one edit. */
final class SeveralViewModel {
    /** So many of them are named. */
    private static final int NAMED = 8;

    /** A track, and whether all of them are on it; none if only some are. */
    record OnTrack(Id<Track> id, String name, Optional<Boolean> on) {}

    private final Commit commit;
    private final Messages messages;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper names = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ObjectProperty<EventStatus> status = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Boolean>> fixed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<OnTrack>> tracks = new ReadOnlyObjectWrapper<>(List.of());
    private Several several = new Several(List.of());
    private boolean showing;

    SeveralViewModel(Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
        status.subscribe(this::chosen);
    }

    /** Shows these events of that trip. */
    void show(Trip trip, List<Event> events) {
        several = new Several(events);
        error.set("");
        title.set(messages.text("inspector.several", events.size()));
        names.set(names(events));
        showing = true;
        status.set(common(Event::status).orElse(null));
        showing = false;
        fixed.set(common(Event::fixedByHost));
        tracks.set(trip.tracks().stream()
                .sorted(Track.ORDER)
                .map(t -> new OnTrack(t.id(), t.name().in(messages.language()), common(e -> e.tracks()
                        .contains(t.id()))))
                .toList());
    }

    private String names(List<Event> events) {
        Stream<String> first = events.stream().limit(NAMED).map(e -> e.title().in(messages.language()));
        Stream<String> more = events.size() > NAMED
                ? Stream.of(messages.text("inspector.several.more", events.size() - NAMED))
                : Stream.empty();
        return Stream.concat(first, more).collect(Collectors.joining("\n"));
    }

    private <V> Optional<V> common(Function<Event, V> part) {
        List<V> all = several.events().stream().map(part).distinct().limit(2).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private void chosen(EventStatus chosen) {
        if (!showing && chosen != null) make(several.status(chosen));
    }

    /** Fixed by the host, or ours to move. */
    void fix(boolean fix) {
        make(several.fix(fix));
    }

    /** Puts all of them on that track or takes them off. */
    void setOn(Id<Track> track, boolean on) {
        make(on ? several.on(track) : several.off(track));
    }

    /** Moves those with a time by minutes. @param typed "+15", "-90" @return whether it was understood */
    boolean move(String typed) {
        String plain = typed.strip().replace('−', '-').replace('–', '-');
        if (!plain.matches("[+-]?[0-9]{1,5}")) {
            error.set(messages.text("refused.number", typed.strip()));
            return false;
        }
        make(several.later(Integer.parseInt(plain)));
        return true;
    }

    void cancel() {
        make(several.cancel());
    }

    private void make(Optional<Edit> edit) {
        error.set("");
        edit.ifPresent(e -> commit.commit(e, () -> {}, this::refused));
    }

    private void refused(Refused refused) {
        error.set(messages.text(refused));
    }

    /** "4 events selected". */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** The titles of the first ones, a line each. */
    ReadOnlyStringProperty names() {
        return names.getReadOnlyProperty();
    }

    ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** The status that all of them have, to be chosen for all of them; null if they differ. */
    ObjectProperty<EventStatus> status() {
        return status;
    }

    /** Whether all are fixed by the host; none if only some are. */
    ReadOnlyObjectProperty<Optional<Boolean>> fixed() {
        return fixed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<OnTrack>> tracks() {
        return tracks.getReadOnlyProperty();
    }
}
