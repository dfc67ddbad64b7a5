package my.lawatan.ui.inspector;

import java.util.Optional;
import my.lawatan.text.Messages;

/** What a way needs and what there is for it. */
final class WayWords {
    private WayWords() {}

    /** "25 min needed, 45 there: 20 to spare".
     *
     * @param needs minutes; none if not stated
     * @param has minutes there are */
    static String slack(Optional<Integer> needs, long has, Messages messages) {
        if (needs.isEmpty()) return messages.text("inspector.leg.not-stated", has);
        long left = has - needs.get();
        return left >= 0
                ? messages.text("inspector.leg.slack", needs.get(), has, left)
                : messages.text("inspector.leg.short", needs.get(), has, -left);
    }
}
