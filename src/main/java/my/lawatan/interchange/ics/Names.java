package my.lawatan.interchange.ics;

/** The properties that only Lawatan writes, so that what it exports comes back as it was. Others pass over them (RFC 5545, 3.8.8.2). */
final class Names {
    /** On DTSTART and DTEND: the zone of a point that is written without one, such as a date. */
    static final String ZONE = "X-LAWATAN-ZONE";

    static final String CERTAINTY = "X-LAWATAN-CERTAINTY";
    static final String PROGRAMME_DAY = "X-LAWATAN-PROGRAMME-DAY";
    static final String KIND = "X-LAWATAN-KIND";
    static final String PURPOSE = "X-LAWATAN-PURPOSE";
    static final String ATTIRE = "X-LAWATAN-ATTIRE";

    /** On LOCATION: the id of the place. */
    static final String PLACE = "X-LAWATAN-PLACE";

    static final String ADDRESS = "X-LAWATAN-ADDRESS";

    /** On SUMMARY: what stands before the title because the trip is an exercise. */
    static final String MARK = "X-LAWATAN-MARK";

    /** What a status is that iCalendar has no word for. */
    static final String STATUS = "X-LAWATAN-STATUS";

    private Names() {}
}
