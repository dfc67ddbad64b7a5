package my.lawatan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** What helps to know an item beside its title. */
final class Details {
    private final Trip trip;
    private final Messages messages;
    private final Times times;

    Details(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.times = new Times(messages);
    }

    String of(Item item) {
        return switch (item.kind()) {
            case EVENT -> event((Event) item);
            case PERSON -> person((Person) item);
            case ORGANISATION -> in(((Organisation) item).economy());
            case PLACE -> place((Place) item);
            case BRIEF -> brief((Brief) item);
            default -> "";
        };
    }

    private String event(Event event) {
        List<String> parts = new ArrayList<>(List.of(when(event.when())));
        if (event.status() == EventStatus.CANCELLED) parts.add(messages.word(event.status()));
        event.place().flatMap(trip.places()::get).ifPresent(place -> parts.add(in(place.name())));
        return line(parts.stream());
    }

    private String person(Person person) {
        Optional<String> organisation =
                person.organisation().flatMap(trip.organisations()::get).map(o -> in(o.name()));
        return line(Stream.of(in(person.position()), organisation.orElse("")));
    }

    private String place(Place place) {
        Optional<String> within = place.within().flatMap(trip.places()::get).map(p -> in(p.name()));
        return line(Stream.of(within.orElse(""), Visible.line(place.address())));
    }

    private String brief(Brief brief) {
        Optional<Event> event = brief.event().flatMap(trip.events()::get);
        String title = event.filter(e -> brief.title().stated())
                .map(e -> in(e.title()))
                .filter(t -> !t.equals(in(brief.title())))
                .orElse("");
        String when = event.map(e -> when(e.when())).orElse("");
        return line(Stream.of(brief.number(), messages.word(brief.status()), title, when));
    }

    /** "Wed 13 Nov 10:30", "Wed 13 Nov" or that there is no day. */
    String when(TimeSpan when) {
        if (when.day().isEmpty()) return messages.text("search.undated");
        String day = times.shortDate(when.day().get());
        return when.start()
                .flatMap(TimePoint::time)
                .map(time -> day + " " + times.clock(time))
                .orElse(day);
    }

    private String in(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    static String line(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
