package my.lawatan.plan.slots;

import static my.lawatan.plan.slots.Visit.minute;
import static my.lawatan.plan.slots.Visit.person;
import static my.lawatan.plan.slots.Visit.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import my.lawatan.check.Facts;
import my.lawatan.edit.Edit;
import my.lawatan.plan.slots.Refusal.Reason;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timetable that is found, and what is said of meetings that found no time. */
class SlotSearchTest {
    private final Messages messages = new Messages(Language.EN);

    private List<String> why(Timetable found, String title) {
        return found.refused().stream()
                .filter(refusal -> refusal.meeting().title().equals(title))
                .flatMap(refusal -> refusal.reasons().stream())
                .map(this::sentence)
                .toList();
    }

    private String sentence(Reason reason) {
        return messages.text(reason.key(), reason.arguments().toArray());
    }

    private static List<String> titles(Timetable found) {
        return found.held().stream().map(held -> held.meeting().title()).toList();
    }

    @Test
    void twoMeetingsOfOnePersonComeOneAfterTheOtherWithABreakIfThereIsRoom() {
        Timetable found = new Visit()
                .people("Aina", "Ben", "Chen")
                .room("B4", 10)
                .room("B5", 10)
                .wants("With Ben", 30, Priority.MUST, "Aina", "Ben")
                .wants("With Chen", 30, Priority.MUST, "Aina", "Chen")
                .found();
        assertThat(found.proved()).isTrue();
        assertThat(found.held()).hasSize(2);
        assertThat(found.held().get(1).start())
                .isGreaterThanOrEqualTo(found.held().get(0).end() + 15);
    }

    @Test
    void aRoomIsMadeReadyBetweenTwoDelegations() {
        Visit visit = new Visit()
                .people("Aina", "Ben", "Chen", "Dewi")
                .room("B4", 10)
                .between("09:00", "10:10")
                .wants("One", 30, Priority.SHOULD, "Aina", "Ben")
                .wants("Two", 30, Priority.SHOULD, "Chen", "Dewi");
        assertThat(titles(visit.turnover(0).found())).hasSize(2);
        Timetable found = visit.turnover(15).found();
        assertThat(titles(found)).hasSize(1);
        String other = titles(found).get(0).equals("One") ? "Two" : "One";
        assertThat(why(found, other))
                .containsExactly(
                        "It could be at 3 times, and each of them is taken by a meeting that goes before it:",
                        "B4 is taken by “" + titles(found).get(0) + "”.");
    }

    @Test
    void aMeetingThatMustBeIsNotGivenUpForTwoThatShouldBe() {
        Timetable found = new Visit()
                .people("Aina", "Ben", "Chen", "Dewi")
                .room("B4", 10)
                .between("09:00", "10:00")
                .wants("Short one", 30, Priority.SHOULD, "Aina", "Ben")
                .wants("Short two", 30, Priority.SHOULD, "Aina", "Chen")
                .wants("Long", 60, Priority.MUST, "Aina", "Dewi")
                .found();
        assertThat(titles(found)).containsExactly("Long");
        assertThat(why(found, "Short one")).contains("Aina Quispe is at “Long”.", "B4 is taken by “Long”.");
    }

    @Test
    void otherDutiesAndTheWayToAndFromThemAreKept() {
        Visit visit = new Visit()
                .people("Aina", "Ben")
                .room("B4", 10)
                .elsewhere("Palace")
                .duty("Aina", "Call", "09:30", "10:00", "Palace")
                .between("10:00", "11:00")
                .wants("Talks", 30, Priority.MUST, "Aina", "Ben");
        visit.way("Palace", "B4", 25);
        Timetable found = visit.found();
        assertThat(found.held())
                .extracting(Held::room, Held::start)
                .containsExactly(tuple(place("B4"), minute("10:30")));
    }

    @Test
    void whoIsNeverFreeIsNamedWithWhatKeepsThem() {
        Timetable found = new Visit()
                .people("Aina", "Ben")
                .room("B4", 10)
                .room("Palace", 10)
                .duty("Ben", "Plenary", "08:00", "11:45", "Palace")
                .wants("Talks", 30, Priority.MUST, "Aina", "Ben")
                .found();
        assertThat(found.held()).isEmpty();
        assertThat(why(found, "Talks"))
                .containsExactly("Ben Quispe is never free for 30 minutes in those hours: “Plenary”.");
    }

    @Test
    void tenThousandDutiesOfOnePersonAreNoHang() {
        Visit visit = new Visit().people("Aina", "Ben").room("B4", 10).elsewhere("Palace");
        for (int i = 0; i < 10_000; i++) {
            java.time.LocalTime from = java.time.LocalTime.of(8, 0).plusMinutes(i % 600);
            visit.duty("Ben", "Duty " + i, from.toString(), from.plusMinutes(2).toString(), "Palace");
        }
        Timetable found = visit.wants("Talks", 30, Priority.MUST, "Aina", "Ben").found();
        assertThat(found.held()).isEmpty();
        assertThat(why(found, "Talks"))
                .singleElement()
                .asString()
                .startsWith("Ben Quispe is never free for 30 minutes in those hours: “Duty ")
                .hasSizeLessThan(400);
    }

    @Test
    void thatTwoAreNeverFreeTogetherIsSaid() {
        Timetable found = new Visit()
                .people("Aina", "Ben")
                .room("B4", 10)
                .free("Aina", "09:00", "10:00")
                .free("Ben", "10:00", "12:00")
                .wants("Talks", 30, Priority.MUST, "Aina", "Ben")
                .found();
        assertThat(why(found, "Talks"))
                .containsExactly("Aina Quispe, Ben Quispe are never free together for 30 minutes in those hours.");
    }

    @Test
    void aPartyThatFindsNoChairsIsToldSo() {
        Timetable found = new Visit()
                .people("Aina", "Ben")
                .room("B4", 8)
                .wants("Talks", 30, Priority.MUST, Set.of(), Optional.empty(), 12, Optional.empty(), "Aina", "Ben")
                .found();
        assertThat(why(found, "Talks")).containsExactly("None of the rooms seats 12: B4.");
    }

    @Test
    void oneInterpreterServesOneMeetingAtATime() {
        Visit visit = new Visit()
                .people("Aina", "Ben", "Chen", "Dewi")
                .room("B4", 10)
                .room("B5", 10)
                .interpreter("Noelia", "es")
                .between("09:00", "09:45");
        for (String title : List.of("One", "Two"))
            visit.wants(
                    title,
                    30,
                    Priority.MUST,
                    Set.of(),
                    Optional.of("es"),
                    0,
                    Optional.empty(),
                    title.equals("One") ? new String[] {"Aina", "Ben"} : new String[] {"Chen", "Dewi"});
        Timetable found = visit.found();
        assertThat(found.held()).hasSize(1);
        assertThat(found.held().get(0).interpreter()).contains(person("Noelia"));
        assertThat(found.refused().get(0).reasons().stream().map(this::sentence))
                .contains("Noelia Quispe interprets “"
                        + found.held().get(0).meeting().title() + "”.");
    }

    @Test
    void aLanguageThatNobodySpeaksIsNamed() {
        Timetable found = new Visit()
                .people("Aina", "Ben")
                .room("B4", 10)
                .interpreter("Noelia", "es")
                .wants("Talks", 30, Priority.MUST, Set.of(), Optional.of("ko"), 0, Optional.empty(), "Aina", "Ben")
                .found();
        assertThat(why(found, "Talks")).containsExactly("No interpreter is known who speaks “ko”.");
    }

    @Test
    void aMeetingIsHeldWithoutSomebodyItCanBeHeldWithout() {
        Timetable found = new Visit()
                .people("Aina", "Ben", "Chen")
                .room("B4", 10)
                .room("Palace", 10)
                .duty("Chen", "Plenary", "08:00", "12:00", "Palace")
                .wants("Talks", 30, Priority.MAY, Set.of("Chen"), Optional.empty(), 0, Optional.empty(), "Aina", "Ben")
                .found();
        assertThat(found.held()).extracting(Held::absent).containsExactly(Set.of(person("Chen")));
    }

    @Test
    void whatIsPinnedStaysAndTheOthersGoAroundIt() {
        Timetable found = new Visit()
                .people("Aina", "Ben", "Chen")
                .room("B4", 10)
                .between("09:00", "10:30")
                .pins("Pinned", 30, "09:30", "B4", "Aina", "Ben")
                .wants("Other", 30, Priority.MUST, "Aina", "Chen")
                .found();
        assertThat(found.held())
                .extracting(held -> held.meeting().title(), Held::start)
                .contains(tuple("Pinned", minute("09:30")))
                .hasSize(2);
    }

    @Test
    void pinsThatContradictEachOtherAreNamedAndNothingIsProposed() {
        Timetable found = new Visit()
                .people("Aina", "Ben", "Chen")
                .room("B4", 10)
                .room("B5", 10)
                .pins("One", 30, "09:30", "B4", "Aina", "Ben")
                .pins("Two", 30, "09:45", "B5", "Aina", "Chen")
                .found();
        assertThat(found.held()).isEmpty();
        assertThat(why(found, "One"))
                .containsExactly("“One” and “Two” are pinned to the same time, or leave no time for the way, and"
                        + " Aina Quispe must be at both. Unpin one of them.");
    }

    @Test
    void stoppingBeforeItBeginsEndsWithAnAnswer() {
        Visit visit = new Visit().people("Aina", "Ben").room("B4", 10).wants("Talks", 30, Priority.MUST, "Aina", "Ben");
        SlotSearch search = new SlotSearch(visit.facts(), visit.request());
        search.stop();
        assertThat(search.run(20, better -> {}).held()).hasSizeLessThanOrEqualTo(1);
    }

    /** What every timetable must keep, looked at without the solver. */
    private static void isSound(Visit visit, Timetable found) {
        Request request = visit.request();
        List<Held> held = found.held();
        for (int i = 0; i < held.size(); i++)
            for (int j = i + 1; j < held.size(); j++) {
                Held one = held.get(i);
                Held other = held.get(j);
                boolean shared =
                        one.meeting().needed().stream().anyMatch(other.meeting().needed()::contains);
                if (shared) assertThat(one.meets(other.start(), other.end())).isFalse();
                if (one.room().equals(other.room()))
                    assertThat(one.meets(other.start() - request.turnover(), other.end() + request.turnover()))
                            .isFalse();
            }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void onSmallDaysNoTimetableHoldsMoreOfWhatIsWanted(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Visit visit = new Visit().people("A", "B", "C", "D").room("B4", 10).between("09:00", "10:30");
        if (random.nextBoolean()) visit.room("B5", 10);
        visit.turnover(random.nextInt(2) * 15);
        visit.free("A", random.nextBoolean() ? "09:00" : "09:30", "10:30");
        List<String> names = List.of("A", "B", "C", "D");
        Priority[] priorities = {Priority.MUST, Priority.SHOULD, Priority.MAY};
        for (int i = 0; i < 4; i++)
            visit.wants(
                    "Meeting " + i,
                    15 * (1 + random.nextInt(3)),
                    priorities[random.nextInt(3)],
                    names.get(random.nextInt(2)),
                    names.get(2 + random.nextInt(2)));
        Timetable found = visit.found();
        isSound(visit, found);
        assertThat(found.proved()).isTrue();
        long worth =
                found.held().stream().mapToLong(held -> held.meeting().weight()).sum();
        assertThat(worth).isEqualTo(best(visit, candidates(visit), 0, new ArrayList<>()));
        assertThat(found.held().size() + found.refused().size()).isEqualTo(4);
        assertThat(found.refused())
                .allSatisfy(refusal -> assertThat(refusal.reasons()).isNotEmpty());
    }

    private static List<List<Held>> candidates(Visit visit) {
        Facts facts = visit.facts();
        Places places = new Places(facts);
        Candidates candidates = new Candidates(visit.request(), places, new Duties(facts, places, Set.of()));
        List<List<Held>> all = new ArrayList<>();
        for (Meeting meeting : visit.request().meetings()) {
            List<Held> ways = new ArrayList<>();
            for (Map.Entry<Id<Place>, List<Integer>> room :
                    candidates.of(meeting).entrySet())
                for (int start : room.getValue())
                    ways.add(new Held(meeting, start, room.getKey(), Optional.empty(), Set.of()));
            all.add(ways);
        }
        return all;
    }

    // every choice of start and room for every meeting, or none
    private static long best(Visit visit, List<List<Held>> all, int at, List<Held> taken) {
        if (at == all.size()) return 0;
        long best = best(visit, all, at + 1, taken);
        for (Held one : all.get(at)) {
            boolean stands = taken.stream()
                    .noneMatch(other -> clash(one, other, visit.request().turnover()));
            if (!stands) continue;
            taken.add(one);
            best = Math.max(best, one.meeting().weight() + best(visit, all, at + 1, taken));
            taken.remove(taken.size() - 1);
        }
        return best;
    }

    private static boolean clash(Held one, Held other, int turnover) {
        boolean shared =
                one.meeting().needed().stream().anyMatch(other.meeting().needed()::contains);
        boolean sameRoom = one.room().equals(other.room());
        return shared && one.meets(other.start(), other.end())
                || sameRoom && one.meets(other.start() - turnover, other.end() + turnover);
    }

    @Test
    void sixtyMeetingsOfTwentyOneDelegationsInFourRoomsAreSound() {
        Visit visit = new Visit().between("08:00", "20:00");
        IntStream.range(0, 21).forEach(i -> visit.people("L" + i));
        IntStream.range(0, 4).forEach(i -> visit.room("B" + i, 20));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 60; i++) {
            int one = random.nextInt(21);
            int other = (one + 1 + random.nextInt(20)) % 21;
            visit.wants("Meeting " + i, 30, Priority.SHOULD, "L" + one, "L" + other);
        }
        Timetable found = visit.turnover(15).found();
        isSound(visit, found);
        assertThat(found.held()).hasSizeGreaterThanOrEqualTo(58);
    }

    @Test
    void theVisitThatTheExerciseWantsIsFoundWhenItsHostIsFreeAndTakenOverAsOneEdit() {
        Trip trip = Sample.of("exercise").latest();
        Facts facts = Facts.of(trip, Instant.parse("2024-11-05T09:00:00Z"));
        List<Better> watched = new ArrayList<>();
        Timetable found = new SlotSearch(facts, Asking.of(facts)).run(20, watched::add);
        assertThat(watched).isNotEmpty().allMatch(better -> better.gap() >= 0);
        assertThat(watched.get(watched.size() - 1).held()).isEqualTo(found.held());
        assertThat(found.refused().stream().flatMap(r -> r.reasons().stream()).map(this::sentence))
                .isEmpty();
        Held visit = found.held().get(0);
        assertThat(Taking.when(facts, visit).start().orElseThrow().local().toString())
                .isBetween("2024-11-13T13:00", "2024-11-13T16:30");
        Edit edit = new Taking(facts).of(found.held()).orElseThrow();
        Trip after = edit.applyTo(trip);
        Event event = after.event(visit.meeting().event().orElseThrow());
        assertThat(event.when()).isEqualTo(Taking.when(facts, visit));
        assertThat(event.place()).contains(visit.room());
    }
}
