package my.lawatan.protocol.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.trip.Title;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleOrderTest {
    @ParameterizedTest
    @CsvSource({
        "Tengku;Datuk Seri, ''",
        "Datuk Seri;Tengku, Tengku Datuk Seri",
        "Dr;Datuk, Datuk Dr",
        "Haji;Dr;Dato’;Prof, Prof Dato’ Dr Haji",
        "Tan Sri;Dato’ Sri, ''",
        "Dato’ Sri;Tan Sri, ''",
        "Jeneral;Tan Sri;Dato’ Seri;Haji, ''",
        "Yang Arif;Datuk, ''",
        "Dr;Sir;Datuk, Datuk Dr Sir",
    })
    void theCustomaryOrderIsToldOnlyWhereTheWrittenOneDiffers(String written, String customary) {
        List<Title> titles = Arrays.stream(written.split(";", -1))
                .map(text -> new Title(text, ""))
                .toList();
        assertThat(TitleOrder.customary(titles)
                        .map(all -> all.stream().map(Title::text).collect(Collectors.joining(" ")))
                        .orElse(""))
                .isEqualTo(customary);
    }
}
