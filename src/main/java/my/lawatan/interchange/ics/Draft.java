package my.lawatan.interchange.ics;

import my.lawatan.trip.TimeSpan;

/**
 * An event of the file, or one time that it comes, whose lines can be trusted.
 *
 * @param when at this time
 * @param occurrence which one of a repeating event's, as a local time; empty if it does not repeat
 */
record Draft(Block block, String uid, TimeSpan when, String occurrence) {}
