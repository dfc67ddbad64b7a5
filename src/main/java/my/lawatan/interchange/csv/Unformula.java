package my.lawatan.interchange.csv;

/**
 * Cells that a spreadsheet would take for formulas get an apostrophe before them, and lose it when they are read again. What had apostrophes
 * before such a sign gets one more, so that nothing is lost on the way.
 */
final class Unformula {
    /** With these, and their wide forms of East Asia, formulas begin. */
    private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Unformula() {}

    static String write(String cell) {
        return formula(cell) ? "'" + cell : cell;
    }

    static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && formula(cell) ? cell.substring(1) : cell;
    }

    private static boolean formula(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == '\'') i++;
        return i < cell.length() && SIGNS.indexOf(cell.charAt(i)) >= 0;
    }
}
