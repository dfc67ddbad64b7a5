package my.lawatan.check;

import static my.lawatan.check.FoundIn.found;
import static my.lawatan.check.RoomRulesTest.revised;
import static my.lawatan.check.RoomRulesTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.edit.CancelEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.plan.Fixes;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What texts may not say: of an economy that it is a country, of a day that it is another, and to drivers where the principal sleeps. */
class TextRulesTest {
    private static final Id<Event> TALK = Fixtures.ROUNDTABLE;
    private final Trip trip = Fixtures.smallTrip();

    private Trip apec(String remarks) {
        Trip named = revised(trip, TALK, "purpose", Text.en("First session of the APEC leaders"));
        return revised(named, TALK, "remarks", Text.en(remarks));
    }

    @Test
    void anApecEventSpeaksOfEconomiesAndHasNoFlags() {
        assertThat(found(apec("Each country has two chairs; Taiwan sits by the door."), "apec-wording"))
                .containsExactly(
                        "“Roundtable” (event) is APEC’s and says “country”, “Taiwan”; there one writes “economy”,"
                                + " “Chinese Taipei”.");
        assertThat(found(apec("National flags behind the chairs"), "apec-wording"))
                .containsExactly("“Roundtable” (event) is APEC’s, where there are no national flags and anthems; it"
                        + " says “National flags”.");
        assertThat(found(apec("Setiap negara; todos los países"), "apec-wording"))
                .singleElement()
                .asString()
                .contains("“negara”, “países”", "“ekonomi”, “economías”");
    }

    @Test
    void whatApecWritesItselfIsRightAndOtherEventsMaySpeakOfCountries() {
        assertThat(found(apec("No flags. Hong Kong, China sits by the door; Ibu negara; countrymen"), "apec-wording"))
                .isEmpty();
        assertThat(found(apec("Hong Kong sits by the door"), "apec-wording")).hasSize(1);
        assertThat(found(revised(trip, TALK, "remarks", Text.en("Each country has two chairs")), "apec-wording"))
                .isEmpty();
    }

    @Test
    void theTextIsWrittenAsApecWritesAtAPress() {
        Checked checked = Checked.of(Facts.of(apec("Countries in order; Hong Kong last; flags")));
        Finding finding = checked.open().stream()
                .filter(f -> f.rule().equals("apec-wording"))
                .findFirst()
                .orElseThrow();
        assertThat(new Fixes(checked, UUID::randomUUID).of(finding))
                .as("the flags must go by hand")
                .isEmpty();
        Checked only = Checked.of(Facts.of(apec("Countries in order; Hong Kong last")));
        Finding words = only.open().stream()
                .filter(f -> f.rule().equals("apec-wording"))
                .findFirst()
                .orElseThrow();
        Trip after = new Fixes(only, UUID::randomUUID)
                .of(words)
                .get(0)
                .edit()
                .applyTo(only.facts().trip());
        assertThat(after.event(TALK).remarks().plain()).isEqualTo("Economies in order; Hong Kong, China last");
    }

    private static List<WrittenDate> dates(String text) {
        List<WrittenDate> all = new ArrayList<>();
        WrittenDate.in(text, 2024, all);
        return all;
    }

    @Test
    void datesAreReadAsPeopleWriteThem() {
        for (String text : List.of(
                "on 14 November",
                "Thursday 14 November 2024",
                "Thu, 14 Nov.",
                "November 14",
                "Khamis 14 November",
                "jueves 14 de noviembre",
                "14th of November"))
            assertThat(dates(text)).as(text).extracting(WrittenDate::date).containsExactly(LocalDate.of(2024, 11, 14));
        assertThat(dates("Room 14, 14 people, 14:30, 31 Feb, 2024")).isEmpty();
        assertThat(dates("12 and 13 November, then May 5"))
                .extracting(WrittenDate::date)
                .containsExactly(LocalDate.of(2024, 11, 13), LocalDate.of(2024, 5, 5));
    }

    @Test
    void aDayOfTheWeekThatIsNotThatDateIsFoundInAnyText() {
        assertThat(found(told(trip, TALK, -30, "Staff", "Ready on Wednesday 14 November"), "date-slip"))
                .containsExactly(
                        "“Roundtable” (instruction): “Wednesday 14 November” is no such day; it is Thu 14" + " Nov.");
        assertThat(found(told(trip, TALK, -30, "Staff", "Ready on Thursday 14 November, 07:00 MYT"), "date-slip"))
                .isEmpty();
    }

    // 10:30 on the 13th in Lima is 23:30 there in Kuala Lumpur; 12:45 is past midnight
    @Test
    void theDateAtHomeIsNotTheDateHere() {
        assertThat(found(told(trip, Fixtures.LUNCH, -30, "Staff", "Tables for 14 November"), "date-slip"))
                .containsExactly("“Luncheon” (instruction) says “14 November”, the date in Kuala Lumpur; in Lima it is"
                        + " Wed 13 Nov.");
        assertThat(found(told(trip, TALK, -30, "Staff", "Tables for 14 November"), "date-slip"))
                .as("at home it is the same day still")
                .isEmpty();
        assertThat(found(told(trip, Fixtures.LUNCH, -30, "Staff", "It is 14 November in Kuala Lumpur"), "date-slip"))
                .as("it says where")
                .isEmpty();
        Trip both = told(trip, Fixtures.LUNCH, -30, "Staff", "13 November; the office has 14 November");
        assertThat(found(both, "date-slip")).as("it says both").isEmpty();
        Trip off = new CancelEvent(Fixtures.LUNCH)
                .applyTo(told(trip, Fixtures.LUNCH, -30, "Staff", "Tables for 14 November"));
        assertThat(found(off, "date-slip")).isEmpty();
    }

    private Trip housed() {
        return trip.with(new Lodging(
                Id.named("room"),
                Optional.of(Fixtures.HOTEL),
                "1201",
                "12",
                List.of(Fixtures.MINISTER),
                new Nights(Optional.empty(), Optional.empty()),
                Text.NONE,
                "",
                Text.NONE));
    }

    @Test
    void driversAndThePressDoNotReadWhereThePrincipalSleeps() {
        assertThat(found(told(housed(), TALK, -30, "Cars 1 to 8", "From suite 1201"), "edition-leak"))
                .containsExactly(
                        "“Roundtable”: a line for drivers names the principal’s room 1201; their papers have “…” there.");
        assertThat(found(told(housed(), TALK, -30, "Press pool", "Menunggu di bilik no. 1201"), "edition-leak"))
                .containsExactly(
                        "“Roundtable”: a line for the press names the principal’s room 1201; their papers have “…” there.");
        assertThat(found(told(housed(), TALK, -30, "Encik Wong", "Papers to suite 1201"), "edition-leak"))
                .as("he is of the house")
                .isEmpty();
        assertThat(found(told(housed(), TALK, -30, "Cars 1 to 8", "From suite 1202; call 1201"), "edition-leak"))
                .as("another room, and a number that is none")
                .isEmpty();
        assertThat(found(told(trip, TALK, -30, "Cars 1 to 8", "From suite 1201"), "edition-leak"))
                .as("nobody sleeps there")
                .isEmpty();
    }

    private static Brief brief(String arguments) {
        return new Brief(
                Id.named("brief"),
                Optional.of(TALK),
                Text.en("Brief"),
                "1",
                BriefStatus.DRAFT,
                Optional.empty(),
                Optional.empty(),
                "",
                TimeSpan.NOT_STATED,
                Text.NONE,
                Text.en(arguments),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE);
    }

    @Test
    void aSentenceOfTheBriefDoesNotLeaveTheHouse() {
        Trip noted = revised(trip, TALK, "pressNote", Text.en("At start. We sign only if tariffs fall!"));
        assertThat(found(noted.with(brief("- First.\n- We sign, only if tariffs fall.")), "edition-leak"))
                .containsExactly("“Roundtable”: the press would read what stands word for word in the brief.");
        assertThat(found(noted.with(brief("- We sign if tariffs fall.")), "edition-leak"))
                .as("another sentence")
                .isEmpty();
        Trip four = revised(trip, TALK, "pressNote", Text.en("Photographs at the start"));
        assertThat(found(four.with(brief("Photographs at the start.")), "edition-leak"))
                .as("what is so short may be said by chance")
                .isEmpty();
    }

    @Test
    void aTextIsReadOnceAndAgainOnlyWhenItIsAnother() {
        Trip told = told(trip, TALK, -30, "Staff", "Ready on Wednesday 14 November");
        Checked checked = Checked.of(Facts.of(told));
        ItemRef line = new ItemRef(ItemKind.INSTRUCTION, Id.<Instruction>named("line/Ready on Wednesday 14 November"));
        Checked mended =
                checked.after(new ReviseItem(line, "text", Text.en("Ready on Thursday 14 November")).applyTo(told));
        assertThat(mended.open()).noneMatch(f -> f.rule().equals("date-slip"));
        Checked moved = checked.after(new ReviseItem(line, "event", Fixtures.LUNCH).applyTo(told));
        assertThat(moved.open())
                .filteredOn(f -> f.rule().equals("date-slip"))
                .singleElement()
                .matches(f -> f.items().get(0).id().equals(Fixtures.LUNCH));
    }
}
