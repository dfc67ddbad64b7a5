package my.lawatan.interchange.ics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * A programme as a calendar (RFC 5545): every time with its zone, every zone defined in the file. It carries what a calendar shows — title,
 * time, place, status, purpose, dress — and neither names nor remarks: calendars are shared more freely than papers.
 *
 * @param file the calendar, in UTF-8
 * @param events how many events are in it
 * @param withoutDay titles of those that have no day, for which a calendar has no place
 */
public record IcsExport(byte[] file, int events, List<String> withoutDay) {
    private static final String PRODUCT = "-//Lawatan//Lawatan//EN";

    /**
     * The chosen part of {@code trip}, with titles in the language of {@code messages}.
     *
     * @param asOf when the trip became what it is; the same trip at the same instant gives the same bytes
     * @throws Refused if the trip's marking may not leave an unlocked file
     */
    public static IcsExport of(Trip trip, Choice choice, Messages messages, Instant asOf) {
        TripSettings settings = trip.settings();
        if (settings.marking().compareTo(Marking.RAHSIA) >= 0)
            throw new Refused("refused.print-marking", settings.marking().printed());
        List<Event> chosen =
                trip.events().stream().filter(choice.in(trip)).sorted(ORDER).toList();
        List<Event> dated =
                chosen.stream().filter(e -> e.when().start().isPresent()).toList();
        EventLines lines = new EventLines(trip, messages, asOf.truncatedTo(ChronoUnit.SECONDS));
        List<CalendarComponent> components = new ArrayList<>(zones(dated, settings));
        dated.forEach(event -> components.add(lines.of(event)));
        Calendar calendar = new Calendar(new PropertyList(head(settings, messages)), new ComponentList<>(components));
        List<String> left = chosen.stream()
                .filter(e -> e.when().start().isEmpty())
                .map(e -> e.title().in(messages.language()))
                .toList();
        return new IcsExport(bytes(calendar), dated.size(), left);
    }

    private static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event e) -> e.when().start().map(TimePoint::instant).orElse(Instant.MAX))
            .thenComparing(Event::id);

    private static List<Property> head(TripSettings settings, Messages messages) {
        String title = settings.title().in(messages.language());
        String mark = settings.exercise()
                ? messages.text("interchange.exercise")
                : settings.marking().printed();
        return List.of(
                new ProdId(PRODUCT),
                new Version(new ParameterList(), "2.0"),
                new XProperty("X-WR-CALNAME", new ParameterList(), title + " · " + mark),
                new XProperty(
                        "X-WR-TIMEZONE",
                        new ParameterList(),
                        settings.hostZone().getId()));
    }

    private static List<CalendarComponent> zones(List<Event> events, TripSettings settings) {
        List<TimePoint> points = events.stream()
                .flatMap(e -> Stream.concat(e.when().start().stream(), e.when().end().stream()))
                .toList();
        LocalDate first = points.stream()
                .map(TimePoint::date)
                .min(Comparator.naturalOrder())
                .orElse(settings.firstDay());
        LocalDate last = points.stream()
                .map(TimePoint::date)
                .max(Comparator.naturalOrder())
                .orElse(settings.lastDay());
        return points.stream()
                .filter(TimePoint::hasTime)
                .map(TimePoint::zone)
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .map(zone -> (CalendarComponent) ZoneDefinition.of(zone, first, last))
                .toList();
    }

    private static byte[] bytes(Calendar calendar) {
        return Folded.of(calendar.toString());
    }
}
