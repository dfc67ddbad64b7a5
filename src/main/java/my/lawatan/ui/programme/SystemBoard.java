package my.lawatan.ui.programme;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import my.lawatan.interchange.clip.ClipJson;

/** The clipboard of the computer. */
public final class SystemBoard implements Board {
    private final DataFormat format = Optional.ofNullable(DataFormat.lookupMimeType(ClipJson.TYPE))
            .orElseGet(() -> new DataFormat(ClipJson.TYPE));

    @Override
    public void put(String events, String table) {
        // a clipboard that another program holds takes nothing; what lies there then stays, and pasting says so
        boolean taken = Clipboard.getSystemClipboard().setContent(Map.of(format, events, DataFormat.PLAIN_TEXT, table));
        if (!taken) Clipboard.getSystemClipboard().clear();
    }

    @Override
    public Optional<String> events() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getContent(format))
                .map(String::valueOf);
    }
}
