package my.lawatan.interchange.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static my.lawatan.interchange.ics.Calendars.KUALA_LUMPUR;
import static my.lawatan.interchange.ics.Calendars.LIMA;
import static my.lawatan.interchange.ics.Calendars.after;
import static my.lawatan.interchange.ics.Calendars.calendar;
import static my.lawatan.interchange.ics.Calendars.doubts;
import static my.lawatan.interchange.ics.Calendars.event;
import static my.lawatan.interchange.ics.Calendars.leftOut;
import static my.lawatan.interchange.ics.Calendars.lima;
import static my.lawatan.interchange.ics.Calendars.only;
import static my.lawatan.interchange.ics.Calendars.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Link;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

class IcsImportTest {
    @Test
    void aTimeKeepsTheZoneOfItsPlace() {
        Event talk = only(calendar(
                event("a", "DTSTART;TZID=America/Lima:20241113T103000", "DTEND;TZID=America/Lima:20241113T123000")));
        assertThat(talk.when())
                .isEqualTo(TimeSpan.exact(
                        LocalDateTime.of(2024, 11, 13, 10, 30), LocalDateTime.of(2024, 11, 13, 12, 30), LIMA));
        assertThat(talk.title()).isEqualTo(Text.en("Talk a"));
        assertThat(talk.status()).isEqualTo(EventStatus.TENTATIVE);
    }

    @Test
    void aFlightHasTheClocksOfBothItsEnds() {
        Event flight = only(calendar(event(
                "f", "DTSTART;TZID=Asia/Kuala_Lumpur:20241111T230000", "DTEND;TZID=America/Lima:20241112T091500")));
        assertThat(flight.when().start().orElseThrow().zone()).isEqualTo(KUALA_LUMPUR);
        assertThat(flight.when().end().orElseThrow().zone()).isEqualTo(LIMA);
        assertThat(flight.when().duration()).contains(Duration.ofMinutes(23 * 60 + 15));
    }

    @Test
    void whatIsWrittenInUtcIsShownOnTheHostsClock() {
        Event talk = only(calendar(event("a", "DTSTART:20241113T153000Z", "DURATION:PT45M")));
        assertThat(talk.when())
                .isEqualTo(TimeSpan.exact(
                        LocalDateTime.of(2024, 11, 13, 10, 30), LocalDateTime.of(2024, 11, 13, 11, 15), LIMA));
    }

    @Test
    void aTimeWithoutAZoneIsTakenAsTheHostsAndDoubted() {
        ImportPlan plan = plan(calendar(event("a", "DTSTART:20241113T103000")));
        assertThat(plan.proposals().get(0).event().when())
                .isEqualTo(TimeSpan.from(TimePoint.at(LocalDateTime.of(2024, 11, 13, 10, 30), LIMA)));
        assertThat(doubts(plan)).containsExactly("7 The time has no zone; it is taken as local time in America/Lima.");
    }

    @Test
    void daysAndRangesOfDaysHaveNoTime() {
        ImportPlan plan = plan(calendar(
                event("a", "DTSTART;VALUE=DATE:20241113"),
                event("b", "DTSTART;VALUE=DATE:20241113", "DTEND;VALUE=DATE:20241114"),
                event("c", "DTSTART;VALUE=DATE:20241114", "DTEND;VALUE=DATE:20241117")));
        assertThat(plan.proposals())
                .extracting(p -> p.event().when().certainty())
                .containsExactly(Certainty.DATE_ONLY, Certainty.DATE_ONLY, Certainty.DAYS);
        assertThat(plan.proposals().get(2).event().when().lastDay()).contains(LocalDate.of(2024, 11, 16));
    }

    @Test
    void aZoneThatTheFileDefinesMeansWhatTheFileSays() {
        ImportPlan plan = plan(calendar(
                "BEGIN:VTIMEZONE",
                "TZID:Customized Time Zone",
                "BEGIN:STANDARD",
                "DTSTART:16010101T000000",
                "TZOFFSETFROM:-0400",
                "TZOFFSETTO:-0500",
                "END:STANDARD",
                "END:VTIMEZONE",
                event("a", "DTSTART;TZID=Customized Time Zone:20241113T103000")));
        assertThat(plan.proposals().get(0).event().when().start())
                .contains(TimePoint.at(LocalDateTime.of(2024, 11, 13, 10, 30), LIMA));
        assertThat(doubts(plan)).hasSize(1).first().asString().contains("“Customized Time Zone” is read as -05:00");
    }

    @Test
    void aDefinedZoneWithSummerTimeIsFollowedThroughTheYear() {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:Mittel",
                "BEGIN:STANDARD",
                "DTSTART:19961027T030000",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:19810329T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
        List<Instant> starts = plan(calendar(
                        zone,
                        event("winter", "DTSTART;TZID=Mittel:20241113T103000"),
                        event("summer", "DTSTART;TZID=Mittel:20240713T103000")))
                .proposals()
                .stream()
                .map(p -> p.event().when().start().orElseThrow().instant())
                .toList();
        assertThat(starts)
                .containsExactly(Instant.parse("2024-11-13T09:30:00Z"), Instant.parse("2024-07-13T08:30:00Z"));
    }

    @Test
    void aNameOfWindowsIsKnown() {
        ImportPlan plan = plan(calendar(event("a", "DTSTART;TZID=SA Pacific Standard Time:20241113T103000")));
        assertThat(plan.proposals().get(0).event().when().start())
                .contains(TimePoint.at(LocalDateTime.of(2024, 11, 13, 10, 30), LIMA));
        assertThat(doubts(plan)).hasSize(1);
    }

    @Test
    void aZoneThatNobodyKnowsIsLeftOutWithItsLine() {
        ImportPlan plan = plan(calendar(event("a", "DTSTART;TZID=Mars/Olympus:20241113T103000")));
        assertThat(plan.proposals()).isEmpty();
        assertThat(leftOut(plan))
                .containsExactly("7 Nobody knows the time zone “Mars/Olympus”, and the file does not say what it is.");
        assertThat(plan.edit()).isEmpty();
    }

    @Test
    void aDefinitionThatContradictsTheTablesIsDoubted() {
        ImportPlan plan = plan(calendar(
                "BEGIN:VTIMEZONE",
                "TZID:America/Lima",
                "BEGIN:STANDARD",
                "DTSTART:19700101T000000",
                "TZOFFSETFROM:-0400",
                "TZOFFSETTO:-0400",
                "END:STANDARD",
                "END:VTIMEZONE",
                event("a", "DTSTART;TZID=America/Lima:20241113T103000")));
        assertThat(doubts(plan))
                .containsExactly("15 The file says that America/Lima is -04:00 then; the time zone tables say -05:00,"
                        + " and they are followed.");
    }

    @Test
    void aSecondImportChangesNothingAndAChangedFileChangesWhatItStates() {
        Trip empty = lima();
        String first = calendar(event("a", "DTSTART;TZID=America/Lima:20241113T103000", "LOCATION:Hall"));
        Trip once = after(plan(first, empty), empty);
        assertThat(plan(first, once).of(Proposal.Kind.UNCHANGED)).hasSize(1);
        assertThat(plan(first, once).edit()).isEmpty();

        String moved = calendar(event("a", "DTSTART;TZID=America/Lima:20241113T110000"));
        Proposal update = plan(moved, once).proposals().get(0);
        assertThat(update.kind()).isEqualTo(Proposal.Kind.UPDATED);
        assertThat(update.components()).containsExactly("when");
        Trip twice = after(plan(moved, once), once);
        assertThat(twice.events().values()).hasSize(1);
        assertThat(twice.events().values().iterator().next().place())
                .as("what the file is silent about stays")
                .isPresent();
    }

    @Test
    void placesAreFoundByNameWithoutAccentsOrMadeOnce() {
        Trip trip = after(plan(calendar(event("a", "DTSTART:20241113T153000Z", "LOCATION:Centro Ñaña"))), lima());
        Place there = trip.places().values().iterator().next();
        ImportPlan plan = plan(
                calendar(
                        event("b", "DTSTART:20241113T163000Z", "LOCATION:centro nana"),
                        event("c", "DTSTART:20241113T173000Z", "LOCATION:Other hall"),
                        event("d", "DTSTART:20241113T183000Z", "LOCATION:Other Hall")),
                trip);
        Trip next = after(plan, trip);
        assertThat(next.places().values()).hasSize(2);
        assertThat(plan.proposals().get(0).event().place()).contains(there.id());
    }

    @Test
    void aRepeatingEventBecomesItsTimesWithinTheTrip() {
        ImportPlan plan = plan(calendar(event(
                "a",
                "DTSTART;TZID=America/Lima:20241101T080000",
                "DURATION:PT30M",
                "RRULE:FREQ=DAILY",
                "EXDATE;TZID=America/Lima:20241114T080000")));
        assertThat(plan.proposals())
                .extracting(p -> p.event().when().start().orElseThrow().date().getDayOfMonth())
                .containsExactly(11, 12, 13, 15, 16, 17);
        assertThat(leftOut(plan)).hasSize(1).first().asString().startsWith("9 ").contains("6 between");
        assertThat(plan.proposals()).extracting(p -> p.event().id()).doesNotHaveDuplicates();
    }

    @Test
    void aRuleThatEndsWithinTheTripIsTakenWhole() {
        ImportPlan plan = plan(calendar(
                event("a", "DTSTART;TZID=America/Lima:20241113T080000", "RRULE:FREQ=DAILY;COUNT=3"),
                event("b", "DTSTART;TZID=America/Lima:20241113T090000", "RRULE:FREQ=DAILY;UNTIL=20241114T140000Z")));
        assertThat(plan.proposals()).hasSize(5);
        assertThat(plan.leftOut()).isEmpty();
    }

    @Test
    void oneTimeOfARepeatingEventThatWasMovedIsMoved() {
        ImportPlan plan = plan(calendar(
                event("a", "DTSTART;TZID=America/Lima:20241113T080000", "RRULE:FREQ=DAILY;COUNT=2"),
                event("a", "RECURRENCE-ID:20241114T130000Z", "DTSTART;TZID=America/Lima:20241114T100000")));
        assertThat(plan.proposals())
                .extracting(p -> p.event().when().start().orElseThrow().local().getHour())
                .containsExactlyInAnyOrder(8, 10);
    }

    @Test
    void aTimeThatClocksSkipIsSaid() {
        ImportPlan plan = plan(calendar(event("a", "DTSTART;TZID=Europe/Berlin:20240331T023000")));
        assertThat(plan.proposals()).hasSize(1);
        assertThat(doubts(plan)).hasSize(1).first().asString().contains("Clocks in Europe/Berlin skip");
        assertThat(ZoneId.of("Europe/Berlin"))
                .isEqualTo(plan.proposals()
                        .get(0)
                        .event()
                        .when()
                        .start()
                        .orElseThrow()
                        .zone());
    }

    @Test
    void whatIsCalledOffIsCancelledAndNotRemoved() {
        Event off = only(calendar("METHOD:CANCEL", event("a", "DTSTART:20241113T153000Z")));
        assertThat(off.status()).isEqualTo(EventStatus.CANCELLED);
        assertThat(only(calendar(event("a", "DTSTART:20241113T153000Z", "STATUS:confirmed")))
                        .status())
                .isEqualTo(EventStatus.CONFIRMED);
    }

    @Test
    void attendeesAreNotTakenAndThatIsSaid() {
        ImportPlan plan = plan(calendar(event("a", "DTSTART:20241113T153000Z", "ATTENDEE:mailto:x@example.org")));
        assertThat(doubts(plan)).hasSize(1).first().asString().contains("One attendee is named here");
        assertThat(plan.leftOut()).isEmpty();
    }

    // ---- what somebody else calls an event

    private static final String ROOM_1 = calendar(
            "X-WR-CALNAME:Host", event("a@host", "DTSTART;TZID=America/Lima:20241113T103000", "LOCATION:Room 1"));

    @Test
    void aForeignUidIsKeptAndAnsweredWith() {
        Trip trip = after(plan(ROOM_1), lima());
        Link link = trip.links().stream().findFirst().orElseThrow();
        assertThat(link.uid()).isEqualTo("a@host");
        assertThat(link.calendar()).isEqualTo("Host");
        assertThat(plan(ROOM_1, trip).edit()).isEmpty();
        String answer = new String(
                IcsExport.of(trip, Choice.ALL, Calendars.WORDS, Instant.EPOCH).file(), UTF_8);
        assertThat(answer).contains("UID:a@host\r\n");
        assertThat(plan(answer, trip).edit()).isEmpty();
        assertThat(plan(ROOM_1).edit().orElseThrow().applyTo(lima())).isEqualTo(trip);
    }

    @Test
    void anItemIsFoundByItsLinkWhateverItsIdIs() {
        Event ours = Event.of(
                Id.named("ours"), Text.en("Ours"), EventKind.MEAL, TimeSpan.on(LocalDate.of(2024, 11, 13), LIMA));
        Trip trip = lima().with(ours).with(new Link(Id.named("link"), ours.id(), "Host", "a@host"));
        ImportPlan plan = plan(ROOM_1, trip);
        assertThat(plan.of(Proposal.Kind.UPDATED))
                .singleElement()
                .satisfies(p -> assertThat(p.event().id()).isEqualTo(ours.id()));
        assertThat(after(plan, trip).links().size()).isEqualTo(1);
    }

    @Test
    void whatWasImportedBeforeThereWereLinksIsFoundStillAndLinkedWhenItChanges() {
        Trip trip = after(plan(ROOM_1), lima());
        Trip before = trip.with(
                List.of(), List.of(ItemRef.to(trip.links().stream().findFirst().orElseThrow())));
        assertThat(plan(ROOM_1, before).edit()).isEmpty();
        Trip changed = after(plan(ROOM_1.replace("Room 1", "Room 2"), before), before);
        assertThat(changed.events().size()).isEqualTo(1);
        assertThat(changed.links().size()).isEqualTo(1);
    }

    @Test
    void oneTimeOfARepeatingEventIsAnsweredAsThatTime() {
        String daily = calendar(event(
                "r@host",
                "DTSTART;TZID=America/Lima:20241113T080000",
                "DTEND;TZID=America/Lima:20241113T083000",
                "RRULE:FREQ=DAILY;COUNT=2"));
        Trip trip = after(plan(daily), lima());
        assertThat(trip.links().stream().map(Link::uid))
                .containsExactlyInAnyOrder("r@host 2024-11-13T08:00", "r@host 2024-11-14T08:00");
        String answer = new String(
                IcsExport.of(trip, Choice.ALL, Calendars.WORDS, Instant.EPOCH).file(), UTF_8);
        assertThat(answer).contains("RECURRENCE-ID;TZID=America/Lima:20241114T080000");
        assertThat(plan(answer, trip).edit()).isEmpty();
        assertThat(plan(daily, trip).edit()).isEmpty();
    }

    @Test
    void aUidThatNoLineCanHoldIsNoReasonToLeaveTheEventOut() {
        ImportPlan plan = plan(calendar(
                "BEGIN:VEVENT",
                "UID:" + "x".repeat(5_000),
                "SUMMARY:Talk",
                "DTSTART;TZID=America/Lima:20241113T103000",
                "END:VEVENT"));
        assertThat(plan.proposals()).hasSize(1);
        assertThat(after(plan, lima()).links().size()).isZero();
    }
}
