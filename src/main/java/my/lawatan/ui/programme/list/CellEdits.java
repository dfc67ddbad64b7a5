package my.lawatan.ui.programme.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetEventStatus;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.CountInput;
import my.lawatan.ui.kit.Named;
import my.lawatan.ui.programme.HostTime;

/** What is typed into a cell, as the one edit that it means. */
final class CellEdits {
    private final Trip trip;
    private final HostTime time;
    private final Messages messages;
    private final Named<Place> places;

    CellEdits(Trip trip, HostTime time, Messages messages) {
        this.trip = trip;
        this.time = time;
        this.messages = messages;
        this.places =
                new Named<>(() -> trip.places().stream(), place -> place.name().in(messages.language()));
    }

    /** The edit; none if what is typed stands there already.
     *
     * @throws Refused if it means nothing */
    Optional<Edit> of(Event event, EventColumn column, String typed) {
        Optional<Edit> edit =
                switch (column) {
                    case DAY -> moved(event, time.day(typed, event.when()));
                    case TIME ->
                        new CountInput(trip, messages, Id::random)
                                .edit(event, typed)
                                .or(() -> moved(event, time.time(typed, event.when())));
                    case TITLE ->
                        Optional.of(new RenameEvent(event.id(), event.title().with(messages.language(), typed)));
                    case KIND ->
                        Optional.of(revise(event, "type", one(EventKind.values(), typed, "refused.event-kind")));
                    case PLACE -> Optional.of(revise(event, "place", place(typed)));
                    case STATUS -> Optional.of(new SetEventStatus(event.id(), status(typed)));
                    default -> Optional.empty();
                };
        return edit.filter(e -> !e.applyTo(trip).equals(trip));
    }

    private Optional<Edit> moved(Event event, TimeSpan when) {
        return Optional.of(CountInput.typed(trip, event, when));
    }

    private static Edit revise(Event event, String component, Object value) {
        return new ReviseItem(ItemRef.to(event), component, value);
    }

    private Optional<?> place(String typed) {
        return places.id(typed);
    }

    private EventStatus status(String typed) {
        return typed.isBlank() ? EventStatus.NOT_STATED : one(EventStatus.values(), typed, "refused.event-status");
    }

    // the beginning of a word will do where it is the beginning of one only
    private <E extends Enum<E>> E one(E[] all, String typed, String refused) {
        String folded = Fold.fold(typed.strip());
        List<E> meant = Arrays.stream(all)
                .filter(e -> !folded.isEmpty() && Fold.fold(messages.word(e)).startsWith(folded))
                .toList();
        if (meant.size() == 1) return meant.get(0);
        throw new Refused(refused, typed, Arrays.stream(all).map(messages::word).collect(Collectors.joining(", ")));
    }

    /** What could be meant. */
    List<String> offers(EventColumn column, String typed) {
        return switch (column) {
            case PLACE -> places.suggestions(typed);
            case STATUS -> words(EventStatus.values(), typed);
            case KIND -> words(EventKind.values(), typed);
            default -> List.of();
        };
    }

    private List<String> words(Enum<?>[] all, String typed) {
        String folded = Fold.fold(typed.strip());
        return Arrays.stream(all)
                .map(messages::word)
                .filter(word -> Fold.fold(word).startsWith(folded))
                .toList();
    }

    /** When an event is that is made here.
     *
     * @param after when that is which is selected: the new one follows it, or else has its day */
    TimeSpan follows(Optional<TimeSpan> after) {
        return time.following(after);
    }
}
