/**
 * Who sits where: chairs of round, long, U and theatre tables in their order of honour, people put on them by precedence, by what an
 * officer decided by hand and by who must or must not sit together, each seat with one true sentence of why. No window and no paper:
 * those draw what is computed here, and nothing here changes a trip. Pure; may be called from any thread.
 */
package my.lawatan.protocol.seating;
