package my.lawatan.reader;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** By what two states of a trip are told apart without a word of either. */
public final class TripContent {
    private static final String HMAC = "HmacSHA256";
    private static final String KEY = "Lawatan, content of a draft, 1 ";

    private TripContent() {}

    /**
     * Eight bits that are the same whenever and wherever the trip reads the same, and of trips that read otherwise hardly ever are. They say
     * nothing of what it holds; nobody without the trip's own id can try what would give them. Who holds which copy is no part of it.
     *
     * @param since the same trip earlier, in all that are compared; then this costs what differs from it, else what the whole trip holds
     */
    public static int fingerprint(Trip trip, Optional<Trip> since) {
        Mac mac = mac(KEY + trip.settings().id());
        since.map(before -> different(before, trip))
                .orElseGet(() -> trip.all().map(ItemRef::to))
                .filter(ref -> ref.kind() != ItemKind.COPY)
                .sorted()
                .forEach(ref -> mac.update(text(ref, trip).getBytes(StandardCharsets.UTF_8)));
        return mac.doFinal()[0] & 0xFF;
    }

    private static Stream<ItemRef> different(Trip before, Trip trip) {
        return before.mayDiffer(trip)
                .filter(ref -> !before.find(ref).equals(trip.find(ref)))
                .distinct();
    }

    // what is gone has a line too
    private static String text(ItemRef ref, Trip trip) {
        return ref + " " + trip.find(ref).map(ItemJson::write).map(Json::text).orElse("") + "\n";
    }

    private static Mac mac(String key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            // every JDK has it
            throw new IllegalStateException(e);
        }
    }
}
