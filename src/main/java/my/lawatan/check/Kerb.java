package my.lawatan.check;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Place;
import my.lawatan.trip.Ride.Position;

/** On which side of a car one gets out: that of the kerb, which is the side on which traffic keeps. */
public enum Kerb {
    RIGHT,
    LEFT;

    /** Where traffic keeps left, by the zone of the place. */
    private static final Set<String> LEFT_TRAFFIC = Set.of(
            "Africa/Blantyre Africa/Dar_es_Salaam Africa/Gaborone Africa/Harare Africa/Johannesburg Africa/Kampala Africa/Lusaka"
                    .concat(
                            " Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Nairobi Africa/Windhoek America/Barbados")
                    .concat(" America/Guyana America/Jamaica America/Nassau America/Paramaribo America/Port_of_Spain")
                    .concat(" Asia/Bangkok Asia/Brunei Asia/Calcutta Asia/Colombo Asia/Dhaka Asia/Dili Asia/Hong_Kong")
                    .concat(" Asia/Jakarta Asia/Jayapura Asia/Karachi Asia/Kathmandu Asia/Kolkata Asia/Kuala_Lumpur")
                    .concat(
                            " Asia/Kuching Asia/Macau Asia/Makassar Asia/Nicosia Asia/Pontianak Asia/Singapore Asia/Thimphu")
                    .concat(" Asia/Tokyo Australia/Adelaide Australia/Brisbane Australia/Darwin Australia/Hobart")
                    .concat(
                            " Australia/Melbourne Australia/Perth Australia/Sydney Europe/Dublin Europe/London Europe/Malta")
                    .concat(" Indian/Mahe Indian/Maldives Indian/Mauritius Pacific/Apia Pacific/Auckland Pacific/Fiji")
                    .concat(" Pacific/Guadalcanal Pacific/Port_Moresby Pacific/Tongatapu")
                    .split(" "));

    /** Where the way starts; where that states no zone, in the host's city. */
    public static Kerb on(Facts facts, Optional<Leg> leg) {
        Optional<Id<Place>> start = leg.flatMap(way -> way.origin()
                .or(() -> way.from().flatMap(facts.trip().events()::get).flatMap(Event::place)));
        return in(start.flatMap(facts::zoneOf).orElse(facts.trip().settings().hostZone()));
    }

    static Kerb in(ZoneId zone) {
        return LEFT_TRAFFIC.contains(zone.getId()) ? LEFT : RIGHT;
    }

    /** The seat of honour: at the rear, on the side on which one gets out, across from the driver. */
    public Position honour() {
        return this == RIGHT ? Position.REAR_RIGHT : Position.REAR_LEFT;
    }

    /** The seat beside it. */
    public Position beside() {
        return this == RIGHT ? Position.REAR_LEFT : Position.REAR_RIGHT;
    }
}
