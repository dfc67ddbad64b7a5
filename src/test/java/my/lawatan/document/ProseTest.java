package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static List<String> texts(List<Prose.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.paragraphs().stream())
                .map(p -> "-".repeat(p.depth()) + p.marker() + p.text())
                .toList();
    }

    @Test
    void paragraphsPointsAndNumbersKeepTheirOrderAndDepth() {
        assertThat(texts(Prose.of(
                        "First *line*\ngoes on.\n\n- one\n  - under one\n- two\n\n3. three\n4. four\n\n# Head\n")))
                .containsExactly("First line goes on.", "-one", "--under one", "-two", "-3.three", "-4.four", "Head");
    }

    @Test
    void emphasisIsALookAndNotText() {
        Prose.Paragraph paragraph =
                Prose.of("a **b *c* d**").get(0).paragraphs().get(0);
        assertThat(paragraph.spans())
                .containsExactly(
                        new Prose.Span("a ", false, false),
                        new Prose.Span("b ", true, false),
                        new Prose.Span("c", true, true),
                        new Prose.Span(" d", true, false));
    }

    @Test
    void htmlLinksPicturesAndCodeAreTheirText() {
        assertThat(texts(Prose.of("<b onclick='x()'>bold</b> [site](http://x.example) ![alt](file:///a) `<i>`")))
                .containsExactly("<b onclick='x()'>bold</b> site alt <i>");
        assertThat(texts(Prose.of("<script>\nalert(1)\n</script>"))).containsExactly("<script>\nalert(1)\n</script>");
        assertThat(texts(Prose.of("```\n<a>\n```"))).containsExactly("<a>");
    }

    @Test
    void threePointsAreTheFirstThreeWithWhatIsUnderThem() {
        String text = "Before.\n\n- a\n  - under a\n- b\n- c\n- d\n- e";
        assertThat(texts(Prose.points(text, 3))).containsExactly("Before.", "-a", "--under a", "-b", "-c");
        assertThat(Prose.count(text)).isEqualTo(5);
    }

    @Test
    void withoutAListThePointsAreTheParagraphs() {
        assertThat(texts(Prose.points("a\n\nb\n\nc\n\nd", 3))).containsExactly("a", "b", "c");
    }

    @Test
    void deepNestingAndLongTextsDoNoHarm() {
        assertThat(texts(Prose.of("> ".repeat(5_000) + "deep"))).isNotEmpty();
        assertThat(texts(Prose.of("*a ".repeat(50_000)))).isNotEmpty();
        assertThat(texts(Prose.of("- ".repeat(2_000) + "x"))).isNotEmpty();
        assertThat(texts(Prose.of("[".repeat(20_000)))).isNotEmpty();
    }

    @Test
    void nothingIsNothing() {
        assertThat(Prose.of(" \n ")).isEmpty();
        assertThat(Prose.count("")).isZero();
    }
}
