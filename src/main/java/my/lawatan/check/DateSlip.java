package my.lawatan.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Titles;

/**
 * A text gives a date with the wrong day of the week, or says of an event the date that it has at home, beyond the date line, and not
 * the one that it has where it is.
 */
final class DateSlip extends OfTexts {
    // a brief speaks of many days; what a line to others names is the event's own
    private static final Set<ItemKind> OF_THE_EVENT = EnumSet.of(
            ItemKind.EVENT,
            ItemKind.INSTRUCTION,
            ItemKind.LEG,
            ItemKind.ATTENDANCE,
            ItemKind.ALTERNATIVE,
            ItemKind.HOLD,
            ItemKind.TABLE);

    private static final List<String> HOME = List.of("home", "capital", "ibu negara", "kl ", "(kl", "myt");

    @Override
    public String name() {
        return "date-slip";
    }

    @Override
    Optional<Finding> of(Facts facts, Item owner, Marks.Of read) {
        if (read.dates().isEmpty()) return Optional.empty();
        if (owner instanceof Event event && event.status() == EventStatus.CANCELLED) return Optional.empty();
        return read.dates().stream()
                .filter(DateSlip::wrongWeekday)
                .findFirst()
                .map(date -> weekday(facts, owner, read, date))
                .or(() -> beyondTheLine(facts, owner, read));
    }

    private static boolean wrongWeekday(WrittenDate date) {
        return date.weekday().filter(day -> day != date.date().getDayOfWeek()).isPresent();
    }

    private Finding weekday(Facts facts, Item owner, Marks.Of read, WrittenDate date) {
        String title = Titles.of(owner, facts.trip());
        return new Finding(
                name(),
                Severity.WARN,
                items(owner, read),
                title.isBlank() ? "check.date-slip.weekday-untitled" : "check.date-slip.weekday",
                List.of(title, read.item().kind(), date.written(), date.date()));
    }

    private Optional<Finding> beyondTheLine(Facts facts, Item owner, Marks.Of read) {
        if (!(owner instanceof Event event)
                || !OF_THE_EVENT.contains(read.item().kind())) return Optional.empty();
        Optional<LocalDate> first = event.when().start().map(p -> p.date());
        if (first.isEmpty() || event.when().certainty() == Certainty.DAYS) return Optional.empty();
        boolean said = read.dates().stream().anyMatch(d -> isThere(event.when(), d.date()));
        if (said) return Optional.empty();
        Set<LocalDate> home = atHome(facts, event.when());
        return read.dates().stream()
                .filter(date -> home.contains(date.date()) && !saysWhere(facts, date))
                .findFirst()
                .map(date -> new Finding(
                        name(),
                        Severity.WARN,
                        items(owner, read),
                        "check.date-slip",
                        List.of(
                                event.title().plain(),
                                read.item().kind(),
                                date.written(),
                                first.get(),
                                facts.trip().settings().hostCity().plain(),
                                facts.trip().settings().homeCity().plain())));
    }

    // who adds where that date is means it
    private static boolean saysWhere(Facts facts, WrittenDate date) {
        String after = date.after().toLowerCase(Locale.ROOT);
        return HOME.stream().anyMatch(after::contains)
                || facts.trip().settings().homeCity().in().values().stream()
                        .anyMatch(city -> after.contains(city.toLowerCase(Locale.ROOT)));
    }

    private static boolean isThere(TimeSpan when, LocalDate date) {
        LocalDate first = when.start().orElseThrow().date();
        LocalDate last = when.end().map(p -> p.date()).orElse(first);
        boolean ofProgramme = when.day().filter(date::equals).isPresent();
        return ofProgramme || !date.isBefore(first) && !date.isAfter(last);
    }

    // without a time it may be either of two days at home
    private static Set<LocalDate> atHome(Facts facts, TimeSpan when) {
        ZoneId home = facts.trip().settings().homeZone();
        var start = when.start().orElseThrow();
        LocalDate begins = start.instant().atZone(home).toLocalDate();
        return start.hasTime()
                ? Set.of(begins)
                : Set.copyOf(List.of(
                        begins,
                        start.plusDays(1)
                                .instant()
                                .minusSeconds(60)
                                .atZone(home)
                                .toLocalDate()));
    }
}
