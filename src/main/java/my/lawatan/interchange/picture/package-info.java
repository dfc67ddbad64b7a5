/**
 * Pictures that come from outside, made fit to be kept in a trip file. Drawing and showing pictures does not belong here. Everything
 * here is a pure function and may be called on any thread.
 */
package my.lawatan.interchange.picture;
