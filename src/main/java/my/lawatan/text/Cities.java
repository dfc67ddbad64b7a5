package my.lawatan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cities and their time zones: those that zones are named after, and capitals and cities of meetings beside them. Accents, case and
 * the shape of an apostrophe make no difference.
 */
public final class Cities {
    /** A city. @param name as it is written in English */
    public record City(String name, ZoneId zone) {
        /** "Cusco · America/Lima". */
        @Override
        public String toString() {
            return name + " · " + zone.getId();
        }
    }

    private record Known(City city, String folded) {}

    private Cities() {}

    /** The zone of that id, or of the city of that name; none if neither is known. */
    public static Optional<ZoneId> zone(String typed) {
        String wanted = Fold.fold(typed.strip());
        Optional<ZoneId> byId = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && Fold.fold(id).equals(wanted.replace(' ', '_')))
                .findFirst()
                .map(ZoneId::of);
        return byId.or(() -> named(typed).map(City::zone));
    }

    /** The city of exactly that name. */
    public static Optional<City> named(String typed) {
        String wanted = Fold.fold(typed.strip());
        return All.KNOWN.stream()
                .filter(k -> k.folded().equals(wanted))
                .findFirst()
                .map(Known::city);
    }

    /** Cities of which a word begins with what is typed, those whose name begins with it first. */
    public static List<City> beginning(String typed, int most) {
        String wanted = Fold.fold(typed.strip());
        if (wanted.isEmpty()) return List.of();
        return All.KNOWN.stream()
                .filter(k -> k.folded().startsWith(wanted) || k.folded().contains(" " + wanted))
                .sorted(Comparator.comparing((Known k) -> !k.folded().startsWith(wanted)))
                .limit(most)
                .map(Known::city)
                .toList();
    }

    // read at the first use, once
    private static final class All {
        static final List<Known> KNOWN = Stream.concat(written().stream(), zones())
                .distinct()
                .map(city -> new Known(city, Fold.fold(city.name())))
                .sorted(Comparator.comparing(Known::folded))
                .toList();

        /** America/Argentina/Buenos_Aires is Buenos Aires; Etc/UTC and the like are no cities. */
        private static Stream<City> zones() {
            return ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> id.matches(
                            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                    .sorted()
                    .map(id -> new City(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '), ZoneId.of(id)));
        }

        private static List<City> written() {
            List<City> cities = new ArrayList<>();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(Cities.class.getResourceAsStream("cities.tsv"), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int tab = line.indexOf('\t');
                    if (tab > 0) cities.add(new City(line.substring(0, tab), ZoneId.of(line.substring(tab + 1))));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return cities;
        }
    }
}
