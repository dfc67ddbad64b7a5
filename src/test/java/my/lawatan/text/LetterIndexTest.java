package my.lawatan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LetterIndexTest {
    private static final LetterIndex NAMES =
            new LetterIndex(Stream.of("María Ñahui Quispe", "Xi Jinping 习近平", "O’Higgins, B.", "")
                    .map(Fold::fold)
                    .toList());

    private static int[] found(String typed) {
        return NAMES.holding(typed).stream().toArray();
    }

    @Test
    void everyWordMustStandThereInAnyOrderWhateverItsAccentsAndCase() {
        assertThat(found("nahui maria")).containsExactly(0);
        assertThat(found("  QUIS ")).containsExactly(0);
        assertThat(found("maria nobody")).isEmpty();
        assertThat(found("习近")).containsExactly(1);
        assertThat(found("近习")).isEmpty();
        assertThat(found("习")).containsExactly(1);
        assertThat(found("o'hi")).containsExactly(2);
        assertThat(found("i")).containsExactly(0, 1, 2);
    }

    @Test
    void nothingStandsInAllTexts() {
        assertThat(found("   ")).containsExactly(0, 1, 2, 3);
        assertThat(new LetterIndex(List.of()).holding("a").isEmpty()).isTrue();
    }

    @Test
    void itFindsWhatReadingFinds() {
        Random random = new Random(20241112);
        List<String> texts = IntStream.range(0, 300)
                .mapToObj(i -> letters(random, random.nextInt(40)))
                .toList();
        LetterIndex index = new LetterIndex(texts);
        for (int i = 0; i < 3_000; i++) {
            String typed = letters(random, 1 + random.nextInt(6));
            List<String> words = List.of(typed.strip().split("\\s+"));
            assertThat(index.holding(typed).stream())
                    .as(typed)
                    .containsExactlyElementsOf(IntStream.range(0, texts.size())
                            .filter(at -> words.stream().allMatch(texts.get(at)::contains))
                            .boxed()
                            .toList());
        }
    }

    private static String letters(Random random, int length) {
        String all = "abcde f'ż习学";
        return random.ints(length, 0, all.length())
                .mapToObj(at -> Fold.fold(all.substring(at, at + 1)))
                .collect(Collectors.joining());
    }
}
