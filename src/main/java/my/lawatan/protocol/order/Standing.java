package my.lawatan.protocol.order;

import my.lawatan.trip.Attendance;

/**
 * A place in the order of one side.
 *
 * @param place 1 is the first; 0 for who does not come
 * @param byHand whether an officer put it there against the rule
 */
public record Standing(Attendance attendance, int place, boolean byHand, Why why) {}
