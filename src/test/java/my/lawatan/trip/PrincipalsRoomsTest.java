package my.lawatan.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text names the room in which the principal sleeps. */
class PrincipalsRoomsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1201", " 1201 ", "Suite 1201", "room 1201", "Bilik No. 1201", "Habitación n.º 1201"})
    void howeverItWasEnteredItsNumberIsLeftOutBehindAnyWordForARoom(String entered) {
        PrincipalsRooms rooms = new PrincipalsRooms(List.of(entered));
        assertThat(rooms.without("comes from suite 1201 at nine")).isEqualTo("comes from suite … at nine");
        assertThat(rooms.without("dari bilik 1201, ke lobi")).isEqualTo("dari bilik …, ke lobi");
        assertThat(rooms.namedIn(Text.en("key of Room no. 1201"))).contains("1201");
        assertThat(rooms)
                .isEqualTo(new PrincipalsRooms(List.of("1201")))
                .hasSameHashCodeAs(new PrincipalsRooms(List.of("1201")));
    }

    @ParameterizedTest
    @CsvSource({"flight 1201", "room 12011", "room 1202", "extension 1201 of the suite"})
    void aNumberThatIsNotThatOfTheRoomStays(String words) {
        PrincipalsRooms rooms = new PrincipalsRooms(List.of("1201"));
        assertThat(rooms.without(words)).isEqualTo(words);
        assertThat(rooms.namedIn(Text.en(words))).isEmpty();
    }

    @Test
    void aRoomWithLettersIsFoundInEitherCaseAndOneWithoutANumberByItsName() {
        assertThat(new PrincipalsRooms(List.of("12A")).without("to room 12a now"))
                .isEqualTo("to room … now");
        assertThat(new PrincipalsRooms(List.of("Suite")).without("Suite Suite")).isEqualTo("Suite …");
        assertThat(new PrincipalsRooms(List.of("", "  "))).isEqualTo(PrincipalsRooms.NONE);
    }

    @Test
    void ofSeveralTheFirstIsNamedAndAllAreLeftOut() {
        PrincipalsRooms rooms = new PrincipalsRooms(List.of("1405", "1201"));
        Text text = Text.en("bags from room 1405 to room 1201");
        assertThat(rooms.namedIn(text)).contains("1201");
        assertThat(rooms.without(text)).isEqualTo(Text.en("bags from room … to room …"));
    }
}
