package my.lawatan.protocol.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** The orders of the samples: every sentence about every place at every event is true, and they show each rule at work. */
class SampleOrdersTest {
    private static final Trip EXERCISE = Sample.of("exercise").latest();
    private final Messages messages = new Messages(Language.EN);

    private static Event event(String title) {
        return EXERCISE.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sentences(String title, Side side) {
        WhyWords words = new WhyWords(EXERCISE, messages);
        return EventOrder.of(EXERCISE, event(title).id()).people(side).stream()
                .map(s -> words.sentence(s.why()))
                .toList();
    }

    @Test
    void everySentenceOfBothSamplesIsTrue() {
        int places = 0;
        for (Trip trip : List.of(EXERCISE, Sample.of("peru-2024").latest()))
            for (Event event : trip.events().values()) {
                EventOrder order = EventOrder.of(trip, event.id());
                for (Side side : Side.values())
                    for (List<Standing> list : List.of(order.people(side), order.organisations(side))) {
                        WhyTruth.holds(trip, list);
                        assertThat(list).noneMatch(s -> order.isVoid(s.attendance()));
                        places += list.size();
                    }
            }
        assertThat(places)
                .isEqualTo(EXERCISE.attendances().size()
                        + Sample.of("peru-2024").latest().attendances().size());
    }

    @Test
    void theExerciseShowsEachRuleAtWork() {
        assertThat(sentences("Working dinner", Side.OURS).subList(0, 5))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("1st: the principal of the visit."),
                        second -> assertThat(second).startsWith("2nd: place 2 of Federal list (fictional extract)"),
                        third -> assertThat(third)
                                .isEqualTo(
                                        "3rd: put here by hand, before YB Datuk Seri Nurhayati binti Ismail: She opens the"
                                                + " talk: the dinner is about trade."),
                        fourth -> assertThat(fourth)
                                .startsWith("4th: place 4 of")
                                .contains("in office since 30 Aug 2021"),
                        fifth -> assertThat(fifth)
                                .startsWith("5th: place 4 of")
                                .endsWith("who has the same place and is in office since 30 Aug 2021."));
        assertThat(sentences("Official photograph", Side.OTHER))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("1st: in office since 26 Oct 2021."),
                        second -> assertThat(second).startsWith("2nd: in office since 11 Mar 2022; after The Right"));
        assertThat(sentences("Trade ministers", Side.OTHER).stream().map(s -> s.replaceAll(",.*", "")))
                .containsExactly("1st: Australia", "2nd: Indonesia", "3rd: Korea", "4th: Viet Nam");
        assertThat(sentences("Arrival", Side.HOST).get(0)).endsWith("He presents the line to the Prime Minister.");
        assertThat(Stream.of(Side.values()).flatMap(side -> sentences("Roundtable", side).stream()))
                .anyMatch(s -> s.contains("of the host’s list, whose name is awaited"))
                .anyMatch(s -> s.contains("attends as interpreter; after"));
    }
}
