/**
 * The programme as a dense table in which every cell is edited in place. Times, the filter by programme and the findings are those of the
 * room it is in. The JavaFX thread.
 */
package my.lawatan.ui.programme.list;
