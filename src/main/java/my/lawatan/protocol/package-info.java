/**
 * What a protocol officer decides by rule: who comes before whom, how people are addressed, where they sit; each in a package of its
 * own below. No sentence of a finding, no paper and no window belongs here: an order comes with the reasons for it as message keys and
 * arguments. All of it is pure, reads no clock and may be called from any thread.
 */
package my.lawatan.protocol;
