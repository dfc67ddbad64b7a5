package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {
    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void anItemOfAnyKindIsReadBackFromItsAnchor(ItemKind kind) {
        ItemRef item = new ItemRef(kind, Id.<Item>named("an item"));
        assertThat(Anchor.item(Anchor.of(item))).contains(item);
        assertThat(Anchor.item(Anchor.of(item) + ".2")).contains(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "programme",
                "tomorrow",
                "-",
                "event-",
                "event-1",
                "event.2",
                "-0b8d2a4c-0b8d-4a4c-8b8d-0b8d2a4c0b8d",
                "ghost-0b8d2a4c-0b8d-4a4c-8b8d-0b8d2a4c0b8d"
            })
    void theNameOfASectionIsNoItem(String name) {
        assertThat(Anchor.item(name)).isEmpty();
    }

    @Test
    void theFirstPlaceOfAnItemHasNoNumber() {
        Item event = PictureDay.trip().event(PictureDay.LUNCH);
        assertThat(Anchor.of(event, 1)).isEqualTo(Anchor.of(event)).isEqualTo("event-" + PictureDay.LUNCH);
        assertThat(Anchor.of(event, 2)).isEqualTo("event-" + PictureDay.LUNCH + ".2");
    }
}
