package my.lawatan.interchange.table;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;

/** Which item of the host is which of ours: alike in title, near in time, at the same place. The most alike are taken first. */
final class Matching {
    private static final double TITLE = 0.6;
    private static final double TIME = 0.3;
    private static final double PLACE = 0.1;

    /** What belongs to the principal goes before the same thing on another track. */
    private static final double PRINCIPAL = 0.02;

    /** Less alike is not the same item. */
    private static final double ENOUGH = 0.45;

    private static final double TITLE_ENOUGH = 0.34;
    /** Enough if it begins at the same minute. */
    private static final double TITLE_AT_THE_MINUTE = 0.25;

    private static final double TITLE_SURE = 0.6;
    private static final double TITLE_ELSEWHERE = 0.8;
    private static final double PLACE_ENOUGH = 0.5;

    /** Further apart in time says nothing, in minutes. */
    private static final double FAR = 180;

    private final Trip trip;
    private final ZoneId host;
    private final Set<Id<Track>> principals;
    private final Map<LocalDate, List<Known>> byDay = new HashMap<>();
    private final Map<Id<Place>, Collection<Set<String>>> places = new HashMap<>();

    /** An event of ours with what it is compared by. */
    private record Known(Event event, Collection<Set<String>> title, boolean principal) {}

    /** A row that may be an event. */
    private record Candidate(HostRow row, Event event, double score, boolean sure) {}

    /**
     * An event that a row is.
     *
     * @param sure whether it is so by its title, and not for its time and place alone
     */
    record Found(Event event, boolean sure) {}

    Matching(Trip trip) {
        this.trip = trip;
        this.host = trip.settings().hostZone();
        this.principals = trip.tracks(TrackKind.PRINCIPAL);
        trip.events().stream()
                .filter(event -> event.status() != EventStatus.CANCELLED)
                .forEach(event -> day(event.when()).ifPresent(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>())
                        .add(new Known(event, Likeness.words(event.title()), event.isOn(principals)))));
    }

    /** The day of the programme on the host's calendar; none if no day is known. */
    private Optional<LocalDate> day(TimeSpan when) {
        if (when.programmeDay().isPresent() || !when.timed()) return when.day();
        return when.startInstant().map(instant -> instant.atZone(host).toLocalDate());
    }

    /** The event of each row that has one. */
    Map<HostRow, Found> of(List<HostRow> rows) {
        List<Candidate> all = new ArrayList<>();
        for (HostRow row : rows) sameDay(row, all);
        Map<HostRow, Found> matched = new HashMap<>();
        Set<Id<Event>> taken = new HashSet<>();
        take(all, matched, taken);
        List<Candidate> elsewhere = new ArrayList<>();
        for (HostRow row : rows) if (!matched.containsKey(row)) otherDays(row, elsewhere);
        take(elsewhere, matched, taken);
        return matched;
    }

    private static void take(List<Candidate> all, Map<HostRow, Found> matched, Set<Id<Event>> taken) {
        all.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.row().number())
                .thenComparing(candidate -> candidate.event().id()));
        for (Candidate candidate : all) {
            if (matched.containsKey(candidate.row())
                    || taken.contains(candidate.event().id())) continue;
            matched.put(candidate.row(), new Found(candidate.event(), candidate.sure()));
            taken.add(candidate.event().id());
        }
    }

    private void sameDay(HostRow row, List<Candidate> all) {
        Set<String> title = Likeness.words(row.title());
        for (Known known : byDay.getOrDefault(row.day(), List.of())) {
            double alike = Likeness.of(title, known.title());
            double near = near(row.when(), known.event().when());
            double there = there(row, known.event());
            double score = TITLE * alike + TIME * near + PLACE * there + (known.principal() ? PRINCIPAL : 0);
            boolean byTitle = alike >= TITLE_ENOUGH && score >= ENOUGH;
            boolean byTime = near == 1 && row.when().timed() && (there >= PLACE_ENOUGH || alike >= TITLE_AT_THE_MINUTE);
            if (byTitle || byTime) all.add(new Candidate(row, known.event(), score, alike >= TITLE_SURE));
        }
    }

    private void otherDays(HostRow row, List<Candidate> all) {
        Set<String> title = Likeness.words(row.title());
        byDay.forEach((day, events) -> {
            if (day.equals(row.day())) return;
            for (Known known : events) {
                double alike = Likeness.of(title, known.title());
                if (title.size() > 1 && alike >= TITLE_ELSEWHERE)
                    all.add(new Candidate(row, known.event(), alike + (known.principal() ? PRINCIPAL : 0), true));
            }
        });
    }

    // 1 at the same minute; something if one of the two states no time
    private static double near(TimeSpan theirs, TimeSpan ours) {
        if (!theirs.timed() || !ours.timed()) return PLACE_ENOUGH;
        long minutes = Math.abs(Duration.between(
                        theirs.startInstant().orElseThrow(), ours.startInstant().orElseThrow())
                .toMinutes());
        return Math.max(0, 1 - minutes / FAR);
    }

    private double there(HostRow row, Event event) {
        if (row.place().isEmpty() || event.place().isEmpty()) return 0;
        return Likeness.of(Likeness.words(row.place()), names(event.place().get()));
    }

    /** The words by which a place may be meant: its own, and with those of what it is part of. */
    Collection<Set<String>> names(Id<Place> id) {
        Collection<Set<String>> known = places.get(id);
        if (known != null) return known;
        List<Set<String>> all = new ArrayList<>();
        Place place = trip.places().get(id).orElseThrow();
        all.addAll(Likeness.words(place.name()));
        place.within().flatMap(trip.places()::get).ifPresent(around -> place.name()
                .in()
                .forEach((language, name) ->
                        all.add(Likeness.words(name + " " + around.name().in(language)))));
        if (!place.address().isBlank()) all.add(Likeness.words(place.name().plain() + " " + place.address()));
        places.put(id, all);
        return all;
    }

    /** Our items on the days of those rows that none of them is, on the programmes on which the others are. */
    List<Event> onlyOurs(Collection<HostRow> rows, Collection<Event> matched) {
        Set<Id<Event>> taken = matched.stream().map(Event::id).collect(Collectors.toUnmodifiableSet());
        return rows.stream()
                .map(HostRow::day)
                .distinct()
                .sorted()
                .flatMap(day -> byDay.getOrDefault(day, List.of()).stream())
                .map(Known::event)
                .filter(event -> !taken.contains(event.id()))
                .filter(event -> principals.isEmpty() || event.isOn(principals))
                .sorted(Comparator.comparing(event -> event.when()
                        .start()
                        .map(TimePoint::instant)
                        .map(Object::toString)
                        .orElse("")))
                .toList();
    }
}
