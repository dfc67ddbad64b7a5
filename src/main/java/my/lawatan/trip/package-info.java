/**
 * What a trip is: records of plain values, well formed by construction and never changed in place. Anything that does
 * something to a trip (edits, differences, checks, storage, words) lives elsewhere; nothing but {@code java.*} may be used
 * here. Every type is immutable and may be shared by any thread.
 */
package my.lawatan.trip;
