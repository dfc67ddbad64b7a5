package my.lawatan.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.Marking;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.VisitCategory;

/** A trip in which nothing is yet, into which something is imported. */
final class EmptyTrip {
    private EmptyTrip() {}

    static Trip make() {
        return Trip.empty(new TripSettings(
                Id.named("trip"),
                Text.en("Import"),
                VisitCategory.NOT_STATED,
                Text.en("Lima"),
                ZoneId.of("America/Lima"),
                Text.en("Kuala Lumpur"),
                ZoneId.of("Asia/Kuala_Lumpur"),
                LocalDate.of(2024, 11, 12),
                LocalDate.of(2024, 11, 16),
                Marking.TERHAD,
                true,
                Optional.empty(),
                Text.NONE,
                PrayerMethod.JAKIM,
                Madhhab.NOT_STATED));
    }
}
