package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Table;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** Whoever reads a seating plan, of whatever edition, finds everybody on the chair that has their card. */
class SeatingEditionsTest {
    private static final Instant NOW = Instant.parse("2024-11-14T14:41:00Z");
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final String DECIDED = "as the office has decided";

    private static SeatingPlanPaper plan(Event event, Edition edition) {
        Paper paper = Papers.of(
                Drawn.draft(TRIP), PaperRequest.of(PaperKind.SEATING_PLAN, event.id(), edition, Language.EN), NOW);
        return (SeatingPlanPaper) (paper instanceof EditionPaper outward ? outward.paper() : paper);
    }

    private static List<Event> seated() {
        return TRIP.tables().stream()
                .map(Table::event)
                .distinct()
                .sorted()
                .map(TRIP::event)
                .toList();
    }

    private static Map<String, String> chairs(SeatingPlanPaper plan) {
        Map<String, String> chairs = new LinkedHashMap<>();
        plan.tables().forEach(table -> table.reasons()
                .forEach(line -> chairs.put(table.anchor() + " " + line.number(), line.name())));
        return chairs;
    }

    @Test
    void everyEditionSeatsEverybodyWhereTheOfficeDoes() {
        assertThat(seated()).hasSizeGreaterThanOrEqualTo(3);
        for (Event event : seated())
            for (Edition edition : Edition.having(PaperKind.SEATING_PLAN))
                if (edition.seen(TRIP).events().has(event.id()))
                    assertThat(chairs(plan(event, edition)))
                            .as("%s, %s", event.title(), edition)
                            .isEqualTo(chairs(plan(event, Edition.OFFICE)));
    }

    @Test
    void whatMovesSomebodyAndIsNotForTheReadersIsNotSaidAndNothingUntrueInstead() {
        Event gala = seated().stream()
                .filter(event -> event.title().plain().startsWith("Gala"))
                .findFirst()
                .orElseThrow();
        SeatingPlanPaper office = plan(gala, Edition.OFFICE);
        SeatingPlanPaper principal = plan(gala, Edition.PRINCIPAL);
        int decided = 0;
        for (int t = 0; t < office.tables().size(); t++) {
            List<SeatingPlanPaper.Reason> whole = office.tables().get(t).reasons();
            List<SeatingPlanPaper.Reason> theirs = principal.tables().get(t).reasons();
            for (int i = 0; i < whole.size(); i++) {
                if (theirs.get(i).why().equals(DECIDED)) decided++;
                else
                    assertThat(whole.get(i).why()).as("moved by nothing hidden").doesNotContain("moved here");
            }
        }
        assertThat(decided)
                .as("Huamán and Campos, who changed chairs by a wish")
                .isEqualTo(2);
        assertThat(principal.problems()).isSubsetOf(office.problems());
    }

    @Test
    void aReaderCopySeatsEverybodyWhereTheOfficeDoes() {
        int seen = 0;
        for (Person person : readers()) {
            Trip copy = ReaderCopy.of(Drawn.draft(TRIP), person.id(), NOW).seen();
            for (Event event : seated()) {
                // drivers see no table
                if (copy.tables().stream().noneMatch(table -> table.event().equals(event.id()))) continue;
                seen++;
                Map<Id<Attendance>, String> chairs = new HashMap<>(chairs(SeatPlan.of(TRIP, event.id())));
                chairs.keySet().removeIf(who -> !copy.attendances().has(who));
                assertThat(chairs(SeatPlan.of(copy, event.id())))
                        .as("%s, for %s", event.title(), person.sortKey())
                        .isEqualTo(chairs);
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    // one of each kind of reader would do; a few more are soon looked at
    private static List<Person> readers() {
        return TRIP.people().stream()
                .sorted(Comparator.comparing(Person::id))
                .filter(person -> TRIP.attendances().stream()
                        .anyMatch(a -> a.person().filter(person.id()::equals).isPresent()))
                .limit(25)
                .toList();
    }

    private static Map<Id<Attendance>, String> chairs(SeatPlan plan) {
        Map<Id<Attendance>, String> chairs = new HashMap<>();
        plan.tables().forEach(table -> table.placed().stream()
                .filter(placed -> placed.chair().atTable())
                .forEach(placed -> placed.sitter()
                        .ifPresent(who -> chairs.put(
                                who.attendance(), table.table().name().plain() + " " + placed.key()))));
        return chairs;
    }
}
