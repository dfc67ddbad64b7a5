package my.lawatan.interchange.clip;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import my.lawatan.json.ItemBundle;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Refused;

/** The form of a {@link Clip}: items as the trip file writes them, with what to know of the trip they come from. */
public final class ClipJson {
    /** The type under which it lies on the clipboard. */
    public static final String TYPE = "application/x-lawatan-events+json";

    private static final String FORM = "lawatan-events";
    private static final String VERSION = "1";
    private static final String ITEMS = "items";
    private static final String NAMED = "named";

    /** In UTF-16 units; a programme of a thousand events has a tenth of it. */
    private static final int LONGEST = 20_000_000;

    private ClipJson() {}

    public static String write(Clip clip) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("form", FORM);
        words.put("version", VERSION);
        words.put("trip", clip.trip().toString());
        words.put("hostZone", clip.hostZone().getId());
        words.put("cut", Boolean.toString(clip.cut()));
        List<Item> items = Stream.of(clip.events(), clip.also())
                .<Item>flatMap(List::stream)
                .toList();
        return new ItemBundle(words, Map.of(ITEMS, items, NAMED, clip.named())).text();
    }

    /** What lies on the clipboard, whoever has put it there.
     *
     * @throws Refused if it is not what this program writes */
    public static Clip read(String text) {
        if (text.length() > LONGEST) throw new Refused("refused.clip");
        try {
            return read(ItemBundle.read(text, Clip.MOST));
        } catch (Refused refused) {
            // an officer did not write this, and cannot mend a line of it
            throw refused.key().startsWith("refused.clip") ? refused : new Refused("refused.clip");
        }
    }

    private static Clip read(ItemBundle bundle) {
        Map<String, String> words = bundle.words();
        if (!FORM.equals(words.get("form"))) throw new Refused("refused.clip");
        if (!VERSION.equals(words.get("version"))) throw new Refused("refused.clip-newer");
        List<Event> events = new ArrayList<>();
        List<Item> also = new ArrayList<>();
        for (Item item : bundle.items().getOrDefault(ITEMS, List.of()))
            if (item instanceof Event event) events.add(event);
            else also.add(item);
        return new Clip(
                Id.of(words.getOrDefault("trip", "")),
                zone(words.getOrDefault("hostZone", "")),
                Boolean.parseBoolean(words.get("cut")),
                events,
                also,
                bundle.items().getOrDefault(NAMED, List.of()));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new Refused("refused.clip");
        }
    }
}
