package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.document.PaperSize;
import my.lawatan.document.html.PaperPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
    private static final String TEN_MILLIMETRES =
            LaidOut.FONT + "@page { margin: 20mm } body, p { margin: 0 } p { height: 10mm } ";

    private static byte[] laidOut(String body) throws IOException {
        return LaidOut.of(LaidOut.page(LaidOut.FONT, body)).bytes();
    }

    @Test
    void aPageCanReachNeitherNetworkNorFiles(@TempDir Path folder) throws IOException {
        Path style = Files.writeString(folder.resolve("style.css"), "p { color: #123456 }");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            byte[] pdf = laidOut("<link rel=\"stylesheet\" href=\"" + style.toUri()
                    + "\"/><link rel=\"stylesheet\" href=\""
                    + address + "/s.css\"/><style>@import url('" + address + "/i.css'); @font-face { font-family: x;"
                    + " src: url('" + address + "/f.ttf') } p { font-family: x; background: url('" + address
                    + "/b.png') }</style><p>text</p><img alt=\"a\" src=\"" + address + "/a.png\"/><object data=\""
                    + address
                    + "/o\" type=\"image/png\"></object>");
            try (Opened opened = new Opened(pdf)) {
                assertThat(opened.text()).contains("text");
            }
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static int pages(int lines, String tightHeight) throws IOException {
        Layout.Laid laid = LaidOut.of(LaidOut.page(
                TEN_MILLIMETRES + ".tight p { height: " + tightHeight + "; }",
                "<body class=\"upright\">" + "<p>line</p>".repeat(lines) + "</body>"));
        try (Opened opened = new Opened(laid.bytes())) {
            assertThat(opened.pages()).hasSize(laid.count());
        }
        return laid.count();
    }

    @Test
    void aLastPageWithLittleOnItIsSparedWhereTighterLinesSpareItAndOnlyThere() throws IOException {
        // 25 lines of 10 mm fill a page
        assertThat(pages(25, "5mm")).isEqualTo(1);
        assertThat(pages(26, "9mm")).as("a line too many").isEqualTo(1);
        assertThat(pages(26, "9.9mm")).as("tighter spares nothing").isEqualTo(2);
        assertThat(pages(45, "5mm")).as("a page with much on it stays").isEqualTo(2);
    }

    @Test
    void whatIsSetCloserIsMadeOnlyWhenItIsNeeded() throws IOException {
        List<Integer> made = new ArrayList<>();
        List<Supplier<PaperPage>> closer = Stream.of(30, 20, 10)
                .<Supplier<PaperPage>>map(lines -> () -> {
                    made.add(lines);
                    return lines(lines);
                })
                .toList();
        new Layout(lines(25), closer, PaperSize.A4, LaidOut.DESCRIPTION, number -> "0").laid();
        assertThat(made).isEmpty();
        assertThat(new Layout(lines(40), closer, PaperSize.A4, LaidOut.DESCRIPTION, number -> "0")
                        .laid()
                        .count())
                .isEqualTo(1);
        assertThat(made).containsExactly(30, 20);
    }

    // 25 of them fill a page
    private static PaperPage lines(int lines) {
        return LaidOut.page(TEN_MILLIMETRES, "<p>line</p>".repeat(lines));
    }

    @Test
    void aTextWithADoctypeIsNoPageOfOurs() {
        PaperPage page = new PaperPage(
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>", Set.of());
        assertThatThrownBy(() -> LaidOut.of(page)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void templatesNameNothingOutsideThem() throws IOException {
        // photographs of the trip come with the page itself, as data:, and the object is only room for the code of the
        // page
        Pattern outside = Pattern.compile(
                "(src|href)=\"(?!#|\\$\\{photo\\.source\\(\\)\\})|url\\(|@import url|<script|<link|<object(?! class=\"code\" type=\"page-code\"></object>)");
        try (Stream<Path> all = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : all.filter(Files::isRegularFile).toList())
                assertThat(Files.readString(template, StandardCharsets.UTF_8))
                        .as(template.toString())
                        .doesNotContainPattern(outside);
        }
    }

    @Test
    void linesEndAtBlanksAndHyphensAndNeverInATimeOrANumber() {
        Lines lines = new Lines();
        assertThat(broken(lines, "at 10:30–12:30 · pre-set 3/4 林伟俊"))
                .isEqualTo("at |10:30–12:30 · |pre-|set |3/4 |林|伟|俊");
        assertThat(broken(lines, "9.30\u00A0am\u00A0Lima / 10.30\u00A0pm\u00A0K.L."))
                .isEqualTo("9.30\u00A0am\u00A0Lima / |10.30\u00A0pm\u00A0K.L.");
        assertThat(broken(lines, "")).isEqualTo("");
    }

    private static String broken(Lines lines, String text) {
        lines.setText(text);
        StringBuilder broken = new StringBuilder();
        int from = 0;
        for (int at = lines.next(); at != -1 && at < text.length(); at = lines.next()) {
            broken.append(text, from, at).append('|');
            from = at;
        }
        return broken.append(text.substring(from)).toString();
    }
}
