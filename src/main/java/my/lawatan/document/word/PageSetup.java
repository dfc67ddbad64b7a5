package my.lawatan.document.word;

import my.lawatan.document.PaperSize;

/**
 * The sheet a paper is set on, and its margins, in points.
 *
 * @param wide whether it lies on its side
 */
record PageSetup(double across, double down, boolean wide, double top, double right, double bottom, double left) {
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** How far the upper line stands from the edge; it ends above the text as in the PDF. */
    private static final double HEAD = 34;

    private static final double FOOT = 24;

    /** As the page says it.
     *
     * @param look of the type of its body, which has an edge of its own */
    static PageSetup of(StyleSheet says, PaperSize size, Look look) {
        Declarations page = says.sheet();
        boolean wide = page.says("size", "landscape");
        double width = size.width() * POINTS_PER_MM;
        double height = size.height() * POINTS_PER_MM;
        return new PageSetup(
                wide ? height : width,
                wide ? width : height,
                wide,
                page.points("margin-top", look.size()),
                page.points("margin-right", look.size()),
                page.points("margin-bottom", look.size()),
                page.points("margin-left", look.size()) + says.bodyEdge(look.size()));
    }

    /** Of what stands on it. */
    double width() {
        return across - left - right;
    }

    void section(Xml xml) {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "first", "r:id", "rId4");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId5");
        xml.empty("w:footerReference", "w:type", "first", "r:id", "rId6");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId6");
        String w = Units.twentieths(across);
        String h = Units.twentieths(down);
        if (wide) xml.empty("w:pgSz", "w:w", w, "w:h", h, "w:orient", "landscape");
        else xml.empty("w:pgSz", "w:w", w, "w:h", h);
        xml.empty(
                "w:pgMar",
                "w:top",
                Units.twentieths(top),
                "w:right",
                Units.twentieths(right),
                "w:bottom",
                Units.twentieths(bottom),
                "w:left",
                Units.twentieths(left),
                "w:header",
                Units.twentieths(HEAD),
                "w:footer",
                Units.twentieths(FOOT),
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
    }
}
