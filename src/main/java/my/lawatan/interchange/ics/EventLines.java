package my.lawatan.interchange.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Link;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.parameter.XParameter;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;

/** The lines of one event of a calendar. */
final class EventLines {
    private final Trip trip;
    private final Messages messages;
    private final Instant asOf;
    private final String mark;
    private final Map<Id<Event>, String> links = new HashMap<>();

    EventLines(Trip trip, Messages messages, Instant asOf) {
        this.trip = trip;
        this.messages = messages;
        this.asOf = asOf;
        trip.links().stream()
                .sorted(Comparator.comparing(Link::id))
                .forEach(link -> links.putIfAbsent(link.event(), link.uid()));
        this.mark = trip.settings().exercise() ? messages.text("interchange.exercise") : "";
    }

    /** @param event one that has a day */
    VEvent of(Event event) {
        List<Property> all = new ArrayList<>();
        all.addAll(names(event));
        all.add(new DtStamp(asOf));
        all.addAll(ends(event.when()));
        all.add(summary(event));
        event.place().flatMap(id -> trip.places().get(id)).ifPresent(place -> all.addAll(place(place)));
        all.add(new Clazz(classification()));
        all.addAll(status(event.status()));
        // a day on which the time is not known yet does not make anybody busy
        if (!event.when().timed()) all.add(new Transp(Transp.VALUE_TRANSPARENT));
        description(event).ifPresent(text -> all.add(new Description(new ParameterList(language()), text)));
        all.addAll(own(event));
        return new VEvent(new PropertyList(all));
    }

    // what came from somebody else's calendar is called as it is there, so that they can take the answer in
    private List<Property> names(Event event) {
        Optional<LinkedUid> theirs = Optional.ofNullable(links.get(event.id())).map(LinkedUid::read);
        if (theirs.isEmpty()) return List.of(new Uid(event.id().toString()));
        List<Property> names = new ArrayList<>(List.of(new Uid(theirs.get().uid())));
        theirs.get().occurrence().ifPresent(at -> names.add(occurrence(at, event)));
        return names;
    }

    private static Property occurrence(LocalDateTime at, Event event) {
        TimePoint start = event.when().start().orElseThrow();
        if (!start.hasTime())
            return new RecurrenceId<Temporal>(new ParameterList(List.of(Value.DATE)), Moment.DATE.format(at));
        return new RecurrenceId<Temporal>(
                new ParameterList(List.of(new TzId(start.zone().getId()))), Moment.TIME.format(at));
    }

    private List<Parameter> language() {
        return List.of(new Language(messages.language().tag()));
    }

    private Summary summary(Event event) {
        String title = event.title().in(messages.language());
        if (mark.isEmpty()) return new Summary(new ParameterList(language()), title);
        List<Parameter> parameters = new ArrayList<>(language());
        parameters.add(new XParameter(Names.MARK, mark));
        return new Summary(new ParameterList(parameters), mark + " " + title);
    }

    private String classification() {
        Marking marking = trip.settings().marking();
        if (marking == Marking.TERBUKA) return Clazz.VALUE_PUBLIC;
        return marking == Marking.TERHAD ? Clazz.VALUE_PRIVATE : Clazz.VALUE_CONFIDENTIAL;
    }

    private static List<Property> ends(TimeSpan when) {
        List<Property> ends = new ArrayList<>();
        TimePoint start = when.start().orElseThrow();
        ends.add(new DtStart<Temporal>(parameters(start), value(start)));
        if (when.certainty() == Certainty.DAYS) {
            TimePoint last = when.end().orElseThrow();
            // a date as an end is the day after the last
            ends.add(new DtEnd<Temporal>(
                    parameters(last), Moment.DATE.format(last.date().plusDays(1))));
        } else {
            when.end().ifPresent(end -> ends.add(new DtEnd<Temporal>(parameters(end), value(end))));
        }
        return ends;
    }

    private static ParameterList parameters(TimePoint point) {
        Parameter zone = new XParameter(Names.ZONE, point.zone().getId());
        if (!point.hasTime()) return new ParameterList(List.of(Value.DATE, zone));
        return new ParameterList(
                List.of(point.later() ? zone : new TzId(point.zone().getId())));
    }

    // a local time means the first of two (RFC 5545, 3.3.5): the second can only be said in UTC
    private static String value(TimePoint point) {
        if (!point.hasTime()) return Moment.DATE.format(point.date());
        if (!point.later()) return Moment.TIME.format(point.local());
        return Moment.TIME.format(LocalDateTime.ofInstant(point.instant(), ZoneOffset.UTC)) + "Z";
    }

    private List<Property> place(Place place) {
        String name = place.name().in(messages.language());
        if (name.isEmpty()) return List.of();
        List<Parameter> parameters = new ArrayList<>(language());
        parameters.add(new XParameter(Names.PLACE, place.id().toString()));
        List<Property> lines = new ArrayList<>();
        String address = place.address().strip().replace('\n', ' ');
        lines.add(new Location(new ParameterList(parameters), address.isEmpty() ? name : name + ", " + address));
        if (!address.isEmpty()) lines.add(text(Names.ADDRESS, address));
        place.coordinates()
                .ifPresent(at ->
                        lines.add(new Geo(String.format(Locale.ROOT, "%.6f;%.6f", at.latitude(), at.longitude()))));
        return lines;
    }

    private static List<Property> status(EventStatus status) {
        return switch (status) {
            case CONFIRMED -> List.of(new Status(Status.VALUE_CONFIRMED));
            case TENTATIVE -> List.of(new Status(Status.VALUE_TENTATIVE));
            case CANCELLED -> List.of(new Status(Status.VALUE_CANCELLED));
            case NOT_STATED -> List.of(new XProperty(Names.STATUS, new ParameterList(), "NOT-STATED"));
        };
    }

    private Optional<String> description(Event event) {
        List<String> lines = new ArrayList<>();
        if (!mark.isEmpty()) lines.add(mark);
        if (event.when().certainty() == Certainty.ABOUT) lines.add(messages.text("interchange.about"));
        if (event.when().certainty() == Certainty.TO_BE_ADVISED) lines.add(messages.text("interchange.to-be-advised"));
        if (event.when().certainty() == Certainty.DATE_ONLY) lines.add(messages.text("interchange.time-not-stated"));
        add(lines, event.purpose(), "interchange.purpose");
        add(lines, event.attire(), "interchange.attire");
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.stream().collect(Collectors.joining("\n")));
    }

    private void add(List<String> lines, Text text, String key) {
        if (text.stated()) lines.add(messages.text(key, text.in(messages.language())));
    }

    private List<Property> own(Event event) {
        List<Property> own = new ArrayList<>();
        own.add(text(Names.KIND, event.type().name()));
        TimeSpan when = event.when();
        if (when.certainty() == Certainty.ABOUT) own.add(text(Names.CERTAINTY, "ABOUT"));
        if (when.certainty() == Certainty.TO_BE_ADVISED) own.add(text(Names.CERTAINTY, "TO-BE-ADVISED"));
        when.programmeDay().map(Moment.DATE::format).ifPresent(day -> own.add(text(Names.PROGRAMME_DAY, day)));
        if (event.purpose().stated()) own.add(spoken(Names.PURPOSE, event.purpose()));
        if (event.attire().stated()) own.add(spoken(Names.ATTIRE, event.attire()));
        return own;
    }

    private Property spoken(String name, Text text) {
        return new XProperty(name, new ParameterList(language()), text.in(messages.language()));
    }

    private static Property text(String name, String text) {
        return new XProperty(name, new ParameterList(), text);
    }
}
