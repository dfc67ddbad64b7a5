/**
 * iCalendar (RFC 5545): calendars of other programs in, the programme or a part of it out, with zones. Only this package knows the libraries
 * for it; what a line means for a trip is said in its terms, a {@link my.lawatan.interchange.ImportPlan}. Everything is a pure function that
 * any thread may call, and no input, however hostile, costs more than the limits in {@link my.lawatan.interchange.ics.Limits}.
 */
package my.lawatan.interchange.ics;
