package my.lawatan.protocol.order;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Ranking.Office;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;

/**
 * The Malaysian federal order of precedence, as far as we know it: its gazette and the places that were seen in secondary copies of it.
 * Nobody has confirmed that it is in force; that is for the office to say. It orders the Malaysian side and no other.
 */
public final class FederalList {
    /** The same in every trip, so that it is taken once. */
    public static final Id<Ranking> ID = Id.named("ranking/malaysia-federal");

    private static final String RESOURCE = "/my/lawatan/protocol/malaysia-federal.properties";
    private static final String OFFICE = "office.";

    private FederalList() {}

    /** The list, ready to be put into a trip. */
    public static Ranking ranking() {
        Properties file = read();
        return new Ranking(
                ID,
                file.getProperty("name"),
                Side.OURS,
                file.getProperty("authority"),
                Optional.of(LocalDate.parse(file.getProperty("dated"))),
                "",
                offices(file),
                text(file, "note"));
    }

    private static List<Office> offices(Properties file) {
        return numbers(file).map(n -> new Office(n, text(file, OFFICE + n))).toList();
    }

    private static Stream<Integer> numbers(Properties file) {
        return file.stringPropertyNames().stream()
                .filter(key -> key.matches("office\\.\\d+"))
                .map(key -> Integer.valueOf(key.substring(OFFICE.length())))
                .sorted();
    }

    private static Text text(Properties file, String key) {
        Text text = Text.en(file.getProperty(key));
        for (Language language : Language.values()) {
            String in = file.getProperty(key + "." + language.tag());
            if (in != null) text = text.with(language, in);
        }
        return text;
    }

    private static Properties read() {
        Properties file = new Properties();
        try (InputStream in = FederalList.class.getResourceAsStream(RESOURCE)) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
