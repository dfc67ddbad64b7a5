package my.lawatan.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.ItemRef;

/**
 * What a page of an old paper says otherwise than the new paper.
 *
 * @param different items whose places read otherwise now, that are gone, or that are new and would stand there
 * @param headDiffers whether that is so of what stands at the head of the paper, and this is its first page
 */
record PageItems(Set<ItemRef> different, boolean headDiffers) {
    /** @param page of {@code pdf}, counted from 0 */
    static PageItems of(Pdf pdf, int page, ItemTexts then, ItemTexts now) {
        Set<ItemRef> different = new HashSet<>();
        for (Place place : pdf.places())
            if (place.page() == page && differs(place.item(), then, now)) different.add(place.item());
        different.addAll(added(pdf, page, then, now));
        return new PageItems(different, page == 0 && !then.rest().equals(now.rest()));
    }

    /** The same of all pages at once. */
    static PageItems ofAll(ItemTexts then, ItemTexts now) {
        Set<ItemRef> different = new HashSet<>(then.ofItems().keySet());
        different.addAll(now.ofItems().keySet());
        different.removeIf(item -> then.ofItems().containsKey(item) && !differs(item, then, now));
        return new PageItems(different, !then.rest().equals(now.rest()));
    }

    private static boolean differs(ItemRef item, ItemTexts then, ItemTexts now) {
        String was = then.ofItems().getOrDefault(item, "");
        return !was.equals(now.ofItems().get(item));
    }

    // a new item would stand after the one that is before it now
    private static List<ItemRef> added(Pdf pdf, int page, ItemTexts then, ItemTexts now) {
        Map<ItemRef, Integer> lastPage = new HashMap<>();
        pdf.places().forEach(place -> lastPage.merge(place.item(), place.page(), Math::max));
        List<ItemRef> added = new ArrayList<>();
        int at = 0;
        for (ItemRef item : now.order()) {
            if (then.ofItems().containsKey(item)) at = lastPage.getOrDefault(item, at);
            else if (at == page) added.add(item);
        }
        return added;
    }
}
