package my.lawatan.sample;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** A sample's trip, asked by the keys of its text. */
record Keyed(String sample, Trip trip) {
    ItemRef ref(ItemKind kind, String key) {
        return new ItemRef(kind, Id.<Item>named(sample + "/" + kind.word() + "/" + key));
    }

    Item get(ItemKind kind, String key) {
        return trip.get(ref(kind, key));
    }

    /** The claims on {@code "event/roundtable.when"}. */
    List<Claim> claimsOn(String place) {
        int slash = place.indexOf('/');
        int dot = place.lastIndexOf('.');
        ItemRef ref = ref(ItemKind.of(place.substring(0, slash)), place.substring(slash + 1, dot));
        return claimsOn(ref, place.substring(dot + 1)).toList();
    }

    Stream<Claim> claimsOn(ItemRef ref, String component) {
        return trip.claims().stream()
                .filter(c -> c.about().equals(ref) && c.component().equals(component));
    }
}
