/**
 * Who is that, in large type: a few letters, and what one must know before shaking hands; ticks of who has come, and names heard at the
 * door. What a reader copy may hold is decided in {@code reader}, what an officer takes over in {@code interchange}. The window's thread.
 */
package my.lawatan.ui.lookup;
