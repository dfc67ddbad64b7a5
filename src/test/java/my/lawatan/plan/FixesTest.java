package my.lawatan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import my.lawatan.check.Checked;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.FixEvent;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.Together;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Need;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixesTest {
    private static final Instant TUESDAY = Instant.parse("2024-11-12T14:00:00Z");
    private final Messages messages = new Messages(Language.EN);
    private final Trip trip = Fixtures.smallTrip();

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    private static Supplier<UUID> ids() {
        Random random = new Random(1);
        return () -> new UUID(random.nextLong(), random.nextLong());
    }

    private static Checked checked(Trip trip) {
        return Checked.of(Facts.of(trip, TUESDAY));
    }

    private List<Fix> fixes(Trip trip, String rule) {
        Checked checked = checked(trip);
        Finding finding = checked.open().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return new Fixes(checked, ids()).of(finding);
    }

    private List<String> labels(Trip trip, String rule) {
        return fixes(trip, rule).stream().map(this::label).toList();
    }

    private String label(Fix fix) {
        return messages.text(fix.key(), fix.arguments().toArray());
    }

    private Trip revised(Trip trip, Item item, String component, Object value) {
        return new ReviseItem(ItemRef.to(item), component, value).applyTo(trip);
    }

    private void mendsEach(Trip trip) {
        Checked checked = checked(trip);
        for (Finding finding : checked.all())
            for (Fix fix : new Fixes(checked, ids()).of(finding)) {
                Checked after = checked(fix.edit().applyTo(trip));
                assertThat(after.finds(finding.identity())).as(label(fix)).isFalse();
                assertThat(after.newSince(checked)).as(label(fix)).noneMatch(f -> f.severity() == Severity.STOP);
            }
    }

    @Test
    void whateverIsOfferedForTheExerciseMendsWhatItIsOfferedForAndClashesWithNothing() {
        Trip exercise = Sample.of("exercise").latest();
        mendsEach(exercise);
        Map<String, Integer> offered = new HashMap<>();
        Checked checked = checked(exercise);
        checked.all()
                .forEach(f ->
                        offered.merge(f.rule(), new Fixes(checked, ids()).of(f).size(), Integer::sum));
        assertThat(offered.entrySet())
                .filteredOn(e -> e.getValue() > 0)
                .extracting(Map.Entry::getKey)
                .contains("person-double-booked", "leg-too-short", "outside-trip", "brief-stale");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsOfferedForARandomTripMendsIt(int seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip random = trip;
        for (int i = 0; i < 40; i++) random = edits.next(random).applyTo(random);
        mendsEach(random);
    }

    @Test
    void nothingMoreIsTriedOnceNobodyWantsIt() {
        Trip clash =
                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")).applyTo(trip);
        Checked checked = checked(clash);
        Finding finding = checked.open().get(0);
        AtomicInteger asked = new AtomicInteger();
        new Fixes(checked, ids()).of(finding, asked::incrementAndGet);
        assertThat(asked.get()).as("before and at each").isGreaterThan(2);
        AtomicInteger twice = new AtomicInteger();
        assertThatThrownBy(() -> new Fixes(checked, ids()).of(finding, () -> {
                    if (twice.incrementAndGet() == 2) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(twice.get()).isEqualTo(2);
    }

    @Test
    void ofTwoEventsAtOnceEitherCanBeMovedUnlessTheHostHasFixedIt() {
        Trip clash =
                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")).applyTo(trip);
        assertThat(labels(clash, "person-double-booked"))
                .containsExactly(
                        "Move “Luncheon” to Wed 13 Nov 13:00–14:15", "Move “Roundtable” to Wed 13 Nov 10:45–12:45");
        Trip fixed = new FixEvent(Fixtures.LUNCH, true).applyTo(clash);
        assertThat(labels(fixed, "person-double-booked"))
                .containsExactly("Move “Roundtable” to Wed 13 Nov 10:45–12:45");
        Trip both = new FixEvent(Fixtures.ROUNDTABLE, true).applyTo(fixed);
        assertThat(labels(both, "person-double-booked")).as("only people can").isEmpty();
    }

    @Test
    void anybodyButThePrincipalCanBeExcused() {
        Trip clash = new Together(
                        "",
                        List.of(
                                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")),
                                new CreateItem(Fixtures.attends(Fixtures.GUEST, Fixtures.LUNCH))))
                .applyTo(trip);
        Checked checked = checked(clash);
        Finding guest = checked.open().stream()
                .filter(f -> f.rule().equals("person-double-booked"))
                .filter(f -> f.items().stream().anyMatch(i -> i.id().equals(Fixtures.GUEST)))
                .findFirst()
                .orElseThrow();
        assertThat(new Fixes(checked, ids()).of(guest).stream().map(this::label))
                .contains("Inés Quispe does not come to “Luncheon”", "Inés Quispe does not come to “Roundtable”");
    }

    @Test
    void aMoveThatClashesWithSomethingElseIsNotOffered() {
        Trip clash = new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "10:00", "11:00")).applyTo(trip);
        assertThat(labels(clash, "place-double-booked"))
                .as("the roundtable cannot be later: then the minister would miss the luncheon")
                .containsExactly("Move “Morning briefing” to Wed 13 Nov 09:30–10:30");
    }

    @Test
    void aMissingBriefIsCalledForOrNotNeeded() {
        assertThat(labels(trip, "brief-missing")).containsExactly("Call for a brief", "No brief is needed");
        Trip called = fixes(trip, "brief-missing").get(0).edit().applyTo(trip);
        assertThat(called.briefs().values()).singleElement().satisfies(b -> assertThat(b.status())
                .isEqualTo(BriefStatus.CALLED_FOR));
        Trip notNeeded = fixes(trip, "brief-missing").get(1).edit().applyTo(trip);
        assertThat(notNeeded.preparations().values()).singleElement().satisfies(p -> assertThat(p.state())
                .isEqualTo(Need.NOT_NEEDED));
    }

    @Test
    void aStaleBriefGoesBackToDraftOrHoldsForTheNewTimeToo() {
        Trip called = fixes(trip, "brief-missing").get(0).edit().applyTo(trip);
        Brief brief = called.briefs().values().iterator().next();
        TimeSpan earlier = Fixtures.at(Fixtures.WEDNESDAY, "07:00", "07:30");
        Trip stale = revised(revised(called, brief, "status", BriefStatus.CLEARED), brief, "writtenFor", earlier);
        List<Fix> fixes = fixes(stale, "brief-stale");
        assertThat(fixes).hasSize(2);
        assertThat(label(fixes.get(0))).isEqualTo("Back to draft");
        assertThat(label(fixes.get(1))).matches("It holds for Wed 13 Nov \\d\\d:\\d\\d too");
    }

    @Test
    void missingSeatsAreAddedAfterTheLastNumberOrTheNumberExpectedIsMended() {
        Trip expected = revised(
                trip, trip.event(Fixtures.ROUNDTABLE), "expected", new Headcount(Optional.of(5), Optional.empty()));
        assertThat(labels(expected, "headcount-open")).containsExactly("Add 2 seats", "Expect 3");
        Trip added = fixes(expected, "headcount-open").get(0).edit().applyTo(expected);
        assertThat(added.attendances().stream()
                        .flatMap(a -> a.number().stream())
                        .sorted())
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aPlaceIsGivenTheClockOfItsEventOrTheEventThatOfTheHost() {
        TimeSpan elsewhere =
                TimeSpan.exact(Fixtures.WEDNESDAY.atTime(12, 45), Fixtures.WEDNESDAY.atTime(14, 0), Fixtures.KL);
        Trip odd = new MoveEvent(Fixtures.LUNCH, elsewhere).applyTo(trip);
        assertThat(labels(odd, "zone-not-stated"))
                .containsExactly("“Terrace” goes by Asia/Kuala_Lumpur", "The times are those of America/Lima");
    }

    @Test
    void aTripIsMadeLongerForWhatLiesAfterIt() {
        Trip late = new MoveEvent(Fixtures.LUNCH, Fixtures.at(Fixtures.WEDNESDAY.plusDays(4), "12:00", "13:00"))
                .applyTo(trip);
        assertThat(labels(late, "outside-trip")).containsExactly("Let the trip last until Sun 17 Nov");
    }

    @Test
    void aNameIsWrittenAsInTheRecordInAllTextsOfTheItemAndNobodyElsesIs() {
        Trip titled = revised(
                trip,
                trip.event(Fixtures.LUNCH),
                "remarks",
                Text.en("Datuk Inés Quispe sits at the door; Quispe Inés pays.").with(Language.ES, "Con Ines Quispe"));
        Trip drifting = revised(titled, titled.event(Fixtures.LUNCH), "receivedBy", Text.en("QUISPE INÉS, Faridah"));
        assertThat(labels(drifting, "name-drift")).containsExactly("Write “INÉS QUISPE”, “Inés Quispe”");
        Trip mended = fixes(drifting, "name-drift").get(0).edit().applyTo(drifting);
        assertThat(mended.event(Fixtures.LUNCH).remarks())
                .isEqualTo(Text.en("Inés Quispe sits at the door; Inés Quispe pays.")
                        .with(Language.ES, "Con Inés Quispe"));
        assertThat(mended.event(Fixtures.LUNCH).receivedBy()).isEqualTo(Text.en("INÉS QUISPE, Faridah"));
    }

    @Test
    void forAwaitedNamesThereIsNoButton() {
        assertThat(fixes(trip, "names-awaited")).isEmpty();
    }
}
