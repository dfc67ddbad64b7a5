package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import my.lawatan.text.Cities.City;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitiesTest {
    @ParameterizedTest
    @CsvSource({
        "Lima, America/Lima",
        "kuala lumpur, Asia/Kuala_Lumpur",
        "CUSCO, America/Lima",
        "brasilia, America/Sao_Paulo",
        "Putrajaya, Asia/Kuala_Lumpur",
        "Washington, America/New_York",
        "Buenos Aires, America/Argentina/Buenos_Aires",
        "america/lima, America/Lima",
        "Asia/Kuala Lumpur, Asia/Kuala_Lumpur"
    })
    void aZoneIsFoundByItsCityAndByItsId(String typed, String zone) {
        assertThat(Cities.zone(typed)).contains(ZoneId.of(zone));
    }

    @Test
    void whatIsNoCityHasNoZone() {
        assertThat(Cities.zone("Atlantis")).isEmpty();
        assertThat(Cities.zone("")).isEmpty();
        assertThat(Cities.zone("Lim")).isEmpty();
        assertThat(Cities.beginning(" ", 5)).isEmpty();
    }

    @Test
    void whileOneTypesCitiesAreOfferedWhoseNameBeginsSoFirst() {
        assertThat(Cities.beginning("san", 50)).extracting(City::name).contains("San Francisco", "Santiago");
        assertThat(Cities.beginning("delhi", 5))
                .extracting(City::name)
                .startsWith("Delhi")
                .contains("New Delhi");
        assertThat(Cities.beginning("ku", 3)).hasSize(3);
    }

    @Test
    void noCityStandsTwiceWithTwoZones() {
        assertThat(Cities.named("George Town").orElseThrow().zone()).isEqualTo(ZoneId.of("Asia/Kuala_Lumpur"));
        assertThat(Cities.named("Georgetown").orElseThrow().zone()).isEqualTo(ZoneId.of("America/Guyana"));
    }
}
