package my.lawatan.interchange.ics;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static my.lawatan.interchange.ics.Calendars.calendar;
import static my.lawatan.interchange.ics.Calendars.doubts;
import static my.lawatan.interchange.ics.Calendars.event;
import static my.lawatan.interchange.ics.Calendars.leftOut;
import static my.lawatan.interchange.ics.Calendars.lima;
import static my.lawatan.interchange.ics.Calendars.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile calendars: what can be trusted is taken, each line that is not is named, and nothing takes for ever. */
class HostileCalendarTest {
    private static final String GOOD = event("good", "DTSTART;TZID=America/Lima:20241113T103000");

    @Test
    void aTruncatedFileGivesWhatWasWholeInIt() {
        String whole = calendar(GOOD, event("b", "DTSTART;TZID=America/Lima:20241114T103000"));
        ImportPlan plan = plan(whole.substring(0, whole.indexOf("Talk b") + 3));
        assertThat(plan.proposals()).extracting("uid").containsExactly("good");
        assertThat(leftOut(plan))
                .containsExactly(
                        "1 The calendar that begins here never ends: the file may have been cut off.",
                        "9 VEVENT begins here and never ends: the file was cut off or damaged.");
    }

    @Test
    void anEventWithoutItsEndDoesNotSwallowTheNext() {
        ImportPlan plan = plan(calendar("BEGIN:VEVENT", "UID:lost", "SUMMARY:Lost", GOOD));
        assertThat(plan.proposals()).extracting("uid").containsExactly("good");
        assertThat(leftOut(plan))
                .containsExactly("4 VEVENT begins here and never ends: the file was cut off or damaged.");
    }

    @Test
    void anyCutOfACalendarIsReadWithoutAFault() {
        String whole = calendar(GOOD, event("b", "DTSTART;VALUE=DATE:20241114", "DESCRIPTION:x\\, y\r\n  z"));
        for (int i = 16; i < whole.length(); i++) {
            ImportPlan plan = plan(whole.substring(0, i));
            if (i < whole.length() - 20)
                assertThat(plan.leftOut()).as("cut at %d", i).isNotEmpty();
        }
    }

    @Test
    void anyByteFlippedIsReadWithoutAFault() {
        byte[] whole = calendar(
                        GOOD,
                        event("b", "DTSTART:20241114T103000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "GEO:1;2"))
                .getBytes(UTF_8);
        Random random = new Random(20241113);
        Trip trip = lima();
        for (int i = 0; i < 3_000; i++) {
            byte[] copy = whole.clone();
            for (int n = 0; n <= i % 3; n++) copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
            try {
                IcsImport.plan(copy, trip).edit().ifPresent(edit -> edit.applyTo(trip));
            } catch (Refused e) {
                assertThat(e.key()).isEqualTo("refused.ics-no-calendar");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=MINUTELY;COUNT=1000000000",
                "RRULE:FREQ=HOURLY",
                "RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10;BYHOUR=1,2,3",
                "RRULE:FREQ=FORTNIGHTLY",
                "RRULE:FREQ=DAILY;INTERVAL=-1",
                "RRULE:FREQ=DAILY;COUNT=many",
                "RRULE:FREQ=WEEKLY;BYDAY=XX",
                "RRULE:"
            })
    void aRuleThatCannotBeFollowedIsLeftOut(String rule) {
        ImportPlan plan = plan(calendar(GOOD, event("bad", "DTSTART;TZID=America/Lima:20241113T103000", rule)));
        assertThat(plan.proposals()).extracting("uid").containsExactly("good");
        assertThat(leftOut(plan)).hasSize(1).first().asString().startsWith("13 The rule ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY;COUNT=1000000000",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
                "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
                "RRULE:FREQ=DAILY;INTERVAL=2147483647"
            })
    void anEndlessRuleCostsNoMoreThanTheTripsDays(String rule) {
        ImportPlan plan = plan(calendar(event("bad", "DTSTART;TZID=America/Lima:20150113T103000", rule)));
        assertThat(plan.proposals().size()).isLessThanOrEqualTo(7);
    }

    @Test
    void anEventThatEndsBeforeItStartsIsLeftOut() {
        ImportPlan plan = plan(calendar(
                GOOD,
                event("bad", "DTSTART;TZID=America/Lima:20241113T103000", "DTEND;TZID=America/Lima:20241113T093000")));
        assertThat(plan.proposals()).hasSize(1);
        assertThat(leftOut(plan)).hasSize(1).first().asString().startsWith("13 ");
    }

    @Test
    void linesThatAreNoLinesAreNamed() {
        ImportPlan plan = plan(calendar("this is no line", GOOD));
        assertThat(plan.proposals()).hasSize(1);
        assertThat(leftOut(plan)).containsExactly("4 “this is no line” is no line of a calendar.");
    }

    @Test
    void aLineOfTenMegabytesIsLeftOutAndTheRestIsTaken() {
        ImportPlan plan =
                plan(calendar(event("a", "DTSTART:20241113T103000Z", "DESCRIPTION:" + "x".repeat(10 << 20)), GOOD));
        assertThat(plan.proposals()).hasSize(2);
        assertThat(leftOut(plan)).containsExactly("8 DESCRIPTION is longer than a million characters.");
    }

    @Test
    void componentsWithoutEndStopTheReading() {
        assertThat(leftOut(plan("BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENTS\r\n".repeat(100_000))))
                .anyMatch(line -> line.contains("From here on nothing is read"));
    }

    @Test
    void otherEncodingsAreReadAndSaid() {
        String text =
                calendar("BEGIN:VEVENT", "UID:a", "SUMMARY:Reunión de Ñaña", "DTSTART:20241113T153000Z", "END:VEVENT");
        ImportPlan latin = IcsImport.plan(text.getBytes(ISO_8859_1), lima());
        assertThat(latin.proposals().get(0).event().title().plain()).isEqualTo("Reunión de Ñaña");
        assertThat(doubts(latin))
                .containsExactly(
                        "1 The file is not written in UTF-8; it was read as Windows-1252. Look at the accents.");
        ImportPlan wide = IcsImport.plan(("\uFEFF" + text).getBytes(UTF_16LE), lima());
        assertThat(wide.proposals().get(0).event().title().plain()).isEqualTo("Reunión de Ñaña");
        assertThat(doubts(IcsImport.plan(("\uFEFF" + text).getBytes(UTF_8), lima())))
                .isEmpty();
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThatThrownBy(() -> plan("PK\u0003\u0004 a picture"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ics-no-calendar");
        assertThatThrownBy(() -> plan("")).isInstanceOf(Refused.class);
    }

    @Test
    void aUidUsedTwiceIsTakenOnce() {
        ImportPlan plan = plan(calendar(GOOD, GOOD));
        assertThat(plan.proposals()).hasSize(1);
        assertThat(leftOut(plan)).containsExactly("9 The event has the UID of the one at line 4.");
    }

    @Test
    void tasksAndEventsWithoutWhatTheyNeedAreNamed() {
        ImportPlan plan = plan(calendar(
                "BEGIN:VTODO",
                "UID:t",
                "END:VTODO",
                "BEGIN:VEVENT",
                "UID:no-start",
                "SUMMARY:x",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:no-title",
                "DTSTART:20241113T103000Z",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "SUMMARY:no uid",
                "DTSTART:20241113T103000Z",
                "END:VEVENT"));
        assertThat(plan.proposals()).isEmpty();
        assertThat(plan.leftOut()).extracting("line").containsExactly(4, 7, 11, 15);
    }
}
