package my.lawatan.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.lawatan.interchange.table.Grid;
import org.junit.jupiter.api.Test;

class SeparatedGridTest {
    private static List<List<String>> cells(String text) {
        return SeparatedGrid.of(text).rows().stream().map(Grid.Row::cells).toList();
    }

    @Test
    void whatSeparatesValuesIsSeen() {
        assertThat(cells("a\tb, c\r\nd\te")).containsExactly(List.of("a", "b, c"), List.of("d", "e"));
        assertThat(cells("10,30;x\n11,30;y")).containsExactly(List.of("10,30", "x"), List.of("11,30", "y"));
        assertThat(cells("a,b\nc,d,e")).containsExactly(List.of("a", "b"), List.of("c", "d", "e"));
    }

    @Test
    void aCellMayHaveLinesAndRowsKeepTheirLineNumber() {
        Grid grid = SeparatedGrid.of("\"10:30\r\n12:30\"\tTalk\r\n\r\n13:00\tLunch");
        assertThat(grid.rows().get(0).cells()).containsExactly("10:30\n12:30", "Talk");
        assertThat(grid.rows()).extracting(Grid.Row::number).containsExactly(1, 4);
    }

    @Test
    void aMissingQuotationMarkLosesNothingBeforeIt() {
        Grid grid = SeparatedGrid.of("a,b\nc,\"d\ne,f");
        assertThat(grid.rows().get(0).cells()).containsExactly("a", "b");
        assertThat(grid.rows().size() + grid.leftOut().size()).isEqualTo(2);
    }

    @Test
    void onlyTabsInSeveralLinesLookLikeASpreadsheet() {
        assertThat(SeparatedGrid.holdsTabs("10:30\tTalk\n11:00\tTea")).isTrue();
        assertThat(SeparatedGrid.holdsTabs("A sentence,\twith a tab.")).isFalse();
    }
}
