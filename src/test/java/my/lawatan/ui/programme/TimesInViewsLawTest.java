package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.Gutter;
import org.junit.jupiter.api.Test;

/** What the views say of a time agrees with java.time, whatever zones its ends are in and wherever the computer stands. */
class TimesInViewsLawTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Lima"),
            ZoneId.of("Asia/Kuala_Lumpur"),
            ZoneId.of("Asia/Singapore"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("UTC"));
    private static final Messages MESSAGES = new Messages(Language.EN);
    private final Random random = new Random(20_241_126);

    @Test
    void aBlockStandsWhereTheHostsClockSaysAndIsAsLongAsItIs() {
        for (int i = 0; i < 400; i++) {
            Trip trip = trip(zone(), zone());
            ZoneId host = trip.settings().hostZone();
            HostDays days = HostDays.of(trip.settings(), trip.events().values());
            List<Block> blocks = new PlanBuilder(trip, days, Found.NOTHING, MESSAGES)
                    .plan(trip.events().stream(), e -> true, List.of())
                    .blocks();
            for (Event event : (Iterable<Event>) trip.events().stream()::iterator) {
                Block block = blocks.stream()
                        .filter(b -> b.item().id().equals(event.id()))
                        .findFirst()
                        .orElseThrow();
                ZonedDateTime start = event.when().startInstant().orElseThrow().atZone(host);
                assertThat(days.days().get(block.day())).isEqualTo(start.toLocalDate());
                assertThat(block.start()).isEqualTo(start.getHour() * 60 + start.getMinute());
                if (blocks.stream().filter(b -> b.item().equals(block.item())).count() == 1)
                    assertThat(block.end() - block.start())
                            .isEqualTo(event.when().duration().orElseThrow().toMinutes());
            }
        }
    }

    @Test
    void ownClocksSayBothLocalTimesTheDayWhereItIsAnotherAndTheTrueLength() {
        for (int i = 0; i < 2_000; i++) {
            Trip trip = trip(zone(), zone());
            TimeSpan when = trip.events().stream().findFirst().orElseThrow().when();
            ZoneId host = trip.settings().hostZone();
            String said = new OwnClocks(trip.settings(), MESSAGES).of(when);
            TimePoint start = when.start().orElseThrow();
            TimePoint end = when.end().orElseThrow();
            if (start.zone().equals(host) && end.zone().equals(host)) {
                assertThat(said).isEmpty();
                continue;
            }
            assertThat(said).contains(clock(start.instant(), start.zone())).contains(clock(end.instant(), end.zone()));
            boolean otherDay = !start.instant().atZone(host).toLocalDate().equals(start.date());
            assertThat(said.startsWith(MESSAGES.text(
                            "time.day.short." + start.date().getDayOfWeek().getValue())))
                    .isEqualTo(otherDay);
            Duration length = Duration.between(start.instant(), end.instant());
            if (!start.zone().equals(end.zone()) && length.toMinutes() < 120)
                assertThat(said).endsWith(length.toMinutes() + " min");
        }
    }

    @Test
    void theGutterShowsAtEachMinuteWhatClocksShowThereAndAtHome() {
        for (int i = 0; i < 60; i++) {
            Trip trip = trip(zone(), zone());
            TripSettings settings = trip.settings();
            HostDays days = HostDays.of(settings, List.of());
            Gutter gutter = new TwoClocks(settings, days, MESSAGES).gutter(1440);
            LocalDate first = days.days().get(0);
            for (Gutter.Tick tick : gutter.ticks()) {
                LocalDateTime local = first.atStartOfDay().plusMinutes(tick.minute());
                if (settings.hostZone().getRules().getTransition(local) != null) continue;
                assertThat(tick.host())
                        .isEqualTo(clock(local.atZone(settings.hostZone()).toInstant(), settings.hostZone()));
                if (!tick.home().isEmpty())
                    assertThat(tick.home())
                            .isEqualTo(clock(local.atZone(settings.hostZone()).toInstant(), settings.homeZone()));
            }
        }
    }

    @Test
    void theZoneOfTheComputerChangesNothing() {
        TimeZone before = TimeZone.getDefault();
        List<List<String>> said = new ArrayList<>();
        try {
            for (String zone : List.of("America/Lima", "Asia/Kuala_Lumpur", "UTC", "America/Santiago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                said.add(sentences());
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(said).isNotEmpty().allMatch(said.get(0)::equals);
    }

    private static List<String> sentences() {
        TimesInViewsLawTest again = new TimesInViewsLawTest();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Trip trip = again.trip(again.zone(), again.zone());
            HostDays days = HostDays.of(trip.settings(), trip.events().values());
            new PlanBuilder(trip, days, Found.NOTHING, MESSAGES)
                    .plan(trip.events().stream(), e -> true, List.of())
                    .blocks()
                    .forEach(b -> all.add(b.day() + " " + b.start() + " " + b.end() + b.detail()
                            + b.words().spoken() + b.words().hint()));
        }
        return all;
    }

    private ZoneId zone() {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    private static String clock(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Three events on the days of the visit, each of whose ends is somewhere. */
    private Trip trip(ZoneId host, ZoneId home) {
        List<Item> items = new ArrayList<>();
        for (Item item : Fixtures.items())
            if (item instanceof TripSettings settings)
                items.add(ItemKind.SETTINGS
                        .component("homeZone")
                        .with(ItemKind.SETTINGS.component("hostZone").with(withoutPrincipal(settings), host), home));
        LocalDate first = ((TripSettings) items.get(0)).firstDay();
        for (int i = 0; i < 3; i++) {
            Instant start = first.plusDays(1)
                    .atTime(random.nextInt(24), random.nextInt(12) * 5)
                    .atZone(host)
                    .toInstant();
            Instant end = start.plus(Duration.ofMinutes(15 + random.nextInt(60) * 5L));
            items.add(Event.of(
                    Id.named("law/" + i),
                    Text.en("Event " + i),
                    EventKind.TRAVEL,
                    TimeSpan.between(TimePoint.of(start, zone()), TimePoint.of(end, zone()))));
        }
        return Trip.of(items);
    }

    private static Item withoutPrincipal(TripSettings settings) {
        return ItemKind.SETTINGS.component("principal").with(settings, Optional.empty());
    }
}
