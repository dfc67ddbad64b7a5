/**
 * The program against floors measured in the same run: what the least work that could do the job takes here and now.
 *
 * <p>Only ./bench compiles this package; nothing of it belongs in the program or its tests. Ratios count, not
 * milliseconds: machines differ, and this one is shared.
 */
package my.lawatan.bench;
