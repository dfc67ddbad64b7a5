/**
 * When one prays, worked out offline from place, date and method: papers, window and checks all have it from here. What is done about a
 * prayer for which there is no time belongs elsewhere. It is pure and reads no clock; any thread may ask.
 */
package my.lawatan.protocol.prayer;
