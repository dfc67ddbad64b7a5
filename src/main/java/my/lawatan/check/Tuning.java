package my.lawatan.check;

import my.lawatan.trip.Trip;

/** Which rules a trip has switched off, and which of their numbers it has set. */
final class Tuning {
    private static final Tuning USUAL = new Tuning();

    private Tuning() {}

    static Tuning of(Trip trip) {
        return USUAL;
    }

    Tuning after(Trip was, Trip is) {
        return this;
    }

    int number(String rule, Quantity quantity) {
        return quantity.usual();
    }
}
