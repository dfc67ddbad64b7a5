package my.lawatan.check;

/**
 * A number that a rule goes by and that an office may set for a trip.
 *
 * @param name in files and on the command line
 * @param usual what holds if nobody set it
 * @param least no smaller number is taken
 * @param most no larger number is taken
 */
public record Quantity(String name, int usual, Unit unit, int least, int most) {
    /** What is counted. */
    public enum Unit {
        MINUTES,
        HOURS,
        PEOPLE,
        /** One or nought. */
        YES_OR_NO
    }

    static Quantity minutes(String name, int usual, int least, int most) {
        return new Quantity(name, usual, Unit.MINUTES, least, most);
    }

    static Quantity hours(String name, int usual, int least, int most) {
        return new Quantity(name, usual, Unit.HOURS, least, most);
    }

    static Quantity people(String name, int usual, int least, int most) {
        return new Quantity(name, usual, Unit.PEOPLE, least, most);
    }

    /** That number, or the nearest one that is taken. */
    int within(int number) {
        return Math.max(least, Math.min(most, number));
    }
}
