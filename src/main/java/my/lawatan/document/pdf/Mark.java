package my.lawatan.document.pdf;

/**
 * A short line on a sheet that shows where to cut or to fold it, in points of 1/72 inch from its lower left corner.
 *
 * @param fold whether the sheet is folded there, and not cut
 */
record Mark(double x1, double y1, double x2, double y2, boolean fold) {}
