package my.lawatan.trip;

/** A point on the ground, WGS 84, in degrees: north and east are positive. */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
            throw new Refused("refused.coordinates", latitude, longitude);
    }
}
