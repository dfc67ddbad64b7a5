package my.lawatan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private final Selection selection = new Selection();
    private final ItemRef a = new ItemRef(ItemKind.EVENT, Id.named("a"));
    private final ItemRef b = new ItemRef(ItemKind.EVENT, Id.named("b"));
    private final ItemRef c = new ItemRef(ItemKind.PERSON, Id.named("c"));

    @Test
    void theItemChosenLastIsThePrimaryOne() {
        selection.select(a);
        selection.toggle(b);
        assertThat(selection.items()).containsExactly(a, b);
        assertThat(selection.primary()).contains(b);
        selection.toggle(b);
        assertThat(selection.primary()).contains(a);
    }

    @Test
    void whoeverListensToTheListSeesTheNewPrimaryOneAndIsToldOnce() {
        List<Object> told = new ArrayList<>();
        selection.items().addListener((ListChangeListener<ItemRef>)
                change -> told.add(selection.primary().get()));
        selection.selectAll(List.of(a, b, c, b));
        assertThat(told).containsExactly(c);
        assertThat(selection.items()).containsExactly(a, b, c);
        selection.selectAll(List.of(a, b, c));
        assertThat(told).hasSize(1);
    }

    @Test
    void whatAnEditRemovedIsNoLongerSelected() {
        selection.selectAll(List.of(a, b));
        selection.retain(item -> item.equals(a));
        assertThat(selection.items()).containsExactly(a);
        assertThat(selection.primary()).contains(a);
        selection.clear();
        assertThat(selection.primary()).isEmpty();
    }
}
