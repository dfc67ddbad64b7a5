/**
 * The programme minute by minute, with the instructions to others under their items and counted from them. Times, the filter by programme and
 * the findings are those of the room it is in. The JavaFX thread.
 */
package my.lawatan.ui.programme.lines;
