package my.lawatan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Refused;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.Test;

class PlaceTextsTest {
    private static final LocalDate NEAR = LocalDate.of(2024, 11, 12);
    private final OpeningText opening = new OpeningText(Office.ENGLISH);

    @Test
    void openingHoursAreUnderstoodAsTyped() {
        List<Opening> read = opening.read("Mon–Fri 09:00–17:30; 13 Nov closed", NEAR);
        assertThat(read)
                .containsExactly(
                        new Opening(
                                Set.of(
                                        DayOfWeek.MONDAY,
                                        DayOfWeek.TUESDAY,
                                        DayOfWeek.WEDNESDAY,
                                        DayOfWeek.THURSDAY,
                                        DayOfWeek.FRIDAY),
                                Optional.empty(),
                                LocalTime.of(9, 0),
                                LocalTime.of(17, 30)),
                        new Opening(
                                Set.of(),
                                Optional.of(LocalDate.of(2024, 11, 13)),
                                LocalTime.MIDNIGHT,
                                LocalTime.MIDNIGHT));
        assertThat(opening.understood(read))
                .containsExactly("Monday–Friday 09:00–17:30", "Wednesday 13 November 2024 closed");
        assertThat(opening.words(read, 2024)).isEqualTo("Mon–Fri 09:00–17:30; Wed 13 Nov closed");
        assertThat(opening.read("9-17", NEAR).get(0).days()).isEmpty();
        assertThat(opening.read("Sat-Mon, Wed: 20-2", NEAR).get(0).days())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(opening.read("", NEAR)).isEmpty();
    }

    @Test
    void whatIsNoOpeningHoursIsSaidSo() {
        for (String wrong : List.of("sometimes", "Mon", "Xyz 9-17", "9-9", "Mon 9-25", "32 Nov closed", "-", "T 9-17"))
            assertThatThrownBy(() -> opening.read(wrong, NEAR)).as(wrong).isInstanceOf(Refused.class);
    }

    @Test
    void hoursThatAreWrittenAreReadBackAsTheSameHours() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Opening> hours = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> some(random))
                    .toList();
            String written = opening.words(hours, 2024);
            assertThat(opening.read(written, NEAR)).as(written).isEqualTo(hours);
        }
    }

    private static Opening some(Random random) {
        boolean dated = random.nextInt(4) == 0;
        Set<DayOfWeek> days = dated
                ? Set.of()
                : Stream.of(DayOfWeek.values())
                        .filter(day -> random.nextBoolean())
                        .collect(Collectors.toSet());
        LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
        boolean closed = random.nextInt(5) == 0;
        LocalTime to = closed ? LocalTime.MIDNIGHT : from.plusMinutes(1 + random.nextInt(1400));
        return new Opening(
                days,
                dated
                        ? Optional.of(LocalDate.of(2023 + random.nextInt(3), 2, 1 + random.nextInt(28)))
                        : Optional.empty(),
                closed ? LocalTime.MIDNIGHT : from,
                to);
    }

    @Test
    void aPointIsTypedAsMapsWriteIt() {
        Coordinates lima = new Coordinates(-12.08, -77.0);
        for (String typed :
                List.of("−12.08, −77.00", "-12.08,-77", "-12.08 -77.0", "12.08 S, 77.00 W", "12.08° S 77° W"))
            assertThat(CoordinateText.read(typed)).as(typed).contains(lima);
        assertThat(CoordinateText.words(Optional.of(lima))).isEqualTo("−12.08, −77.0");
        assertThat(CoordinateText.read(CoordinateText.words(Optional.of(lima)))).contains(lima);
        assertThat(CoordinateText.read(" ")).isEmpty();
        for (String wrong : List.of("Lima", "-12.08", "95, 10", "10, 190", "1,2,3"))
            assertThatThrownBy(() -> CoordinateText.read(wrong)).as(wrong).isInstanceOf(Refused.class);
    }
}
