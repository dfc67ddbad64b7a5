package my.lawatan.ui.kit.timeline.plan;

import java.util.List;

/**
 * What is shown over the plan while a gesture lasts.
 *
 * @param blocks where items would stand; the one that was grabbed is the first
 * @param bands where items without a time would lie
 */
public record Ghost(List<Block> blocks, List<Band> bands, Preview preview) {
    public Ghost {
        blocks = List.copyOf(blocks);
        bands = List.copyOf(bands);
    }
}
