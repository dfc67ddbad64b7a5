package my.lawatan.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.lawatan.interchange.table.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** HTML as other programs put it on the clipboard. */
class HtmlGridTest {
    /** Word 2016, shortened only in its styles. */
    static final String WORD = """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {mso-style-unhide:no;} --></style>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=EN-MY style='tab-interval:36.0pt'><!--StartFragment-->
            <p class=MsoNormal align=center><b><span style='mso-bidi-font-size:11.0pt'>TENTATIVE PROGRAMME<o:p></o:p></span></b></p>
            <table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
             <tr style='mso-yfti-irow:0'>
              <td width=120 valign=top><p class=MsoNormal><b>Time<o:p></o:p></b></p></td>
              <td width=300 valign=top><p class=MsoNormal><b>Programme<o:p></o:p></b></p></td>
              <td width=180 valign=top><p class=MsoNormal><b>Venue<o:p></o:p></b></p></td>
             </tr>
             <tr style='mso-yfti-irow:1'>
              <td width=600 colspan=3 valign=top><p class=MsoNormal>Wednesday,&nbsp;13<sup>th</sup> November 2024<o:p></o:p></p></td>
             </tr>
             <tr style='mso-yfti-irow:2'>
              <td valign=top><p class=MsoNormal>10.30&nbsp;am<o:p></o:p></p><p class=MsoNormal>&#8211;</p>
               <p class=MsoNormal>12.30&nbsp;pm</p></td>
              <td valign=top><p class=MsoNormal>Roundtable with<br>captains of industry<![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p></td>
              <td rowspan=2 valign=top><p class=MsoNormal><span style='font-family:Symbol;mso-hide:all'>secret</span>Garden hall</p></td>
             </tr>
             <tr style='mso-yfti-irow:3'>
              <td valign=top><p class=MsoNormal>1.00 pm</p></td>
              <td valign=top><p class=MsoNormal><s>Lunch</s> Luncheon</p></td>
             </tr>
            </table>
            <!--EndFragment--></body></html>
            """;

    static final String EXCEL = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
            <style>td {mso-number-format:General;} .xl65 {mso-number-format:"Short Time";}</style></head><body>
            <table border=0 cellpadding=0 cellspacing=0 width=64><!--StartFragment--><col width=64>
            <tr height=20><td class=xl65 align=right width=64 x:num="0.4375">10:30</td><td width=64 x:str>Roundtable<span
              style='mso-spacerun:yes'>  </span>now</td></tr>
            <tr height=20><td></td><td>Lunch</td></tr><!--EndFragment--></table></body></html>
            """;

    static final String CALC = """
            <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><html><head><meta name="generator" content="LibreOffice 7.3"/>
            </head><body><table cellspacing="0" border="0"><colgroup span="2" width="85"></colgroup>
            <tr><td height="17" align="left" sdval="0.4375" sdnum="1033;1033;HH:MM"><font face="Liberation Sans">10:30</font></td>
            <td align="left">Meja bulat</td></tr></table></body></html>
            """;

    private static List<List<String>> cells(String html) {
        return HtmlGrid.of(html).rows().stream()
                .filter(row -> !row.outside())
                .map(Grid.Row::cells)
                .toList();
    }

    @Test
    void wordsParagraphsMergedCellsAndConditionalCommentsBecomePlainCells() {
        assertThat(cells(WORD))
                .containsExactly(
                        List.of("Time", "Programme", "Venue"),
                        List.of("Wednesday, 13th November 2024", "", ""),
                        List.of("10.30 am\n–\n12.30 pm", "Roundtable with\ncaptains of industry", "Garden hall"),
                        List.of("1.00 pm", "Luncheon", "Garden hall"));
    }

    @Test
    void whatIsStruckOutIsNotReadAndWhatReachesDownIsKnown() {
        Grid.Row last = HtmlGrid.of(WORD).rows().get(4);
        assertThat(last.struck()).isTrue();
        assertThat(last.carried()).containsExactly(2);
        assertThat(HtmlGrid.of(WORD).rows().get(0).outside()).isTrue();
    }

    @Test
    void spreadsheetsAreReadByWhatTheyShow() {
        assertThat(cells(EXCEL)).containsExactly(List.of("10:30", "Roundtable now"), List.of("", "Lunch"));
        assertThat(cells(CALC)).containsExactly(List.of("10:30", "Meja bulat"));
    }

    @Test
    void ofTablesInTablesTheInnerOnesAreRead() {
        assertThat(
                        cells(
                                "<table><tr><td>menu</td><td><table><tr><td>10:30</td><td>Talk</td></tr></table></td></tr></table>"))
                .containsExactly(List.of("10:30", "Talk"));
    }

    @Test
    @Timeout(20)
    void hostileTablesCostLittle() {
        String wide = "<table><tr><td colspan=99999999 rowspan=999999999>x</td></tr>" + "<tr></tr>".repeat(20_000)
                + "</table>";
        Grid grid = HtmlGrid.of(wide);
        assertThat(grid.width()).isEqualTo(Grid.COLUMNS);
        assertThat(grid.rows()).hasSize(Grid.ROWS);
        assertThat(grid.leftOut()).hasSize(1);
        assertThat(HtmlGrid.of("<table><tr><td>".repeat(1_000)).rows().size()).isLessThanOrEqualTo(Grid.ROWS);
        assertThat(HtmlGrid.of("<table><tr><td>x" + "<div>".repeat(20_000)).rows())
                .hasSize(1);
        assertThat(HtmlGrid.holdsTable("<TABLE>".repeat(1_001))).isFalse();
        assertThat(HtmlGrid.of("<table><tr><td>" + "x".repeat(1_000_000))
                        .rows()
                        .get(0)
                        .cell(0))
                .hasSizeLessThanOrEqualTo(2 * Grid.CELL);
    }

    @Test
    void whatIsLongerThanAnyPageIsNotLookedAt() {
        assertThat(HtmlGrid.holdsTable("<table>" + " ".repeat(5 << 20))).isFalse();
        assertThat(HtmlGrid.holdsTable("no table")).isFalse();
    }
}
