package my.lawatan.ui.kit.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import my.lawatan.ui.kit.timeline.plan.Band;

/** In which row each band lies: the longest above, none over another. */
public final class BandLayout {
    private BandLayout() {}

    /** The row of each band, in the order of {@code bands}. */
    public static List<Integer> rows(List<Band> bands) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) order.add(i);
        order.sort(Comparator.<Integer>comparingInt(
                        i -> bands.get(i).first() - bands.get(i).last())
                .thenComparing(i -> bands.get(i).first()));
        List<List<Band>> rows = new ArrayList<>();
        Integer[] rowOf = new Integer[bands.size()];
        for (int i : order) {
            Band band = bands.get(i);
            int row = 0;
            while (row < rows.size() && rows.get(row).stream().anyMatch(b -> meet(b, band))) row++;
            if (row == rows.size()) rows.add(new ArrayList<>());
            rows.get(row).add(band);
            rowOf[i] = row;
        }
        return List.of(rowOf);
    }

    private static boolean meet(Band a, Band b) {
        return a.first() <= b.last() && b.first() <= a.last();
    }
}
