/**
 * What is allowed but unwise: rules that read a trip and say what they find, one file for each rule. A rule changes nothing, knows no
 * clock but the instant it is told, and names people, times and places in its sentence; any thread may run it. New rules are added to {@link
 * my.lawatan.check.Checks}.
 */
package my.lawatan.check;
