package my.lawatan.protocol.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sr. Güemes",
                "Sra. Quispe Rojas",
                "Puan Mariam",
                "Datuk Seri Amran bin Haji Daud",
                "YB Tan Sri Dr. Lim Wei Ling",
                "Dato’ Rahim",
                "Cik Priya a/p Nathan",
                "Sra. Inés de la Torre",
                "Sr. Güemes, Sra. Cusi"
            })
    void anHonorificWithANameSaysTheSameInEveryLanguage(String text) {
        assertThat(NamesAlone.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sr.",
                "Tan Sri",
                "Drivers",
                "Quispe Rojas",
                "The chairman",
                "Sr. Güemes’ kitchen",
                "Puan Mariam’s car",
                "Sr. Echeñique, terrace stairs",
                "Sr. Echeñique, Terrace stairs",
                "Sra. Quispe chairs",
                "Sr. Presidente",
                "Sr. Minister of Trade",
                "Dr. Lim Hospital",
                "Sr. Güemes:",
                "(Sr. Güemes)",
                "Sra. de la",
                "Don’t Wait"
            })
    void whatSaysMoreOrNamesNobodyIsWords(String text) {
        assertThat(NamesAlone.in(text)).isFalse();
    }
}
