package my.lawatan.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventTest {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final LocalDate MONDAY = LocalDate.of(2024, 11, 11);

    @Test
    void eventsComeInTimeWhateverOrderTheyAreFoundIn() {
        TimeSpan ten = TimeSpan.exact(MONDAY.atTime(10, 0), MONDAY.atTime(11, 0), LIMA);
        List<Event> inTime = List.of(
                event(7, "Some time on Monday", TimeSpan.on(MONDAY, LIMA)),
                event(6, "Press line", ten),
                event(4, "Talks", ten),
                event(5, "Talks", ten),
                event(3, "Dinner", TimeSpan.exact(MONDAY.atTime(19, 0), MONDAY.atTime(21, 0), LIMA)),
                event(2, "Some time on Tuesday", TimeSpan.on(MONDAY.plusDays(1), LIMA)),
                event(1, "Some day", TimeSpan.NOT_STATED));
        Random random = new Random(11);
        for (int i = 0; i < 20; i++) {
            List<Event> found = new ArrayList<>(inTime);
            Collections.shuffle(found, random);
            assertThat(found.stream().sorted(Event.IN_TIME)).containsExactlyElementsOf(inTime);
        }
    }

    private static Event event(int number, String title, TimeSpan when) {
        return Event.of(new Id<>(new UUID(0, number)), Text.NONE.with(Language.EN, title), EventKind.BUSINESS, when);
    }
}
