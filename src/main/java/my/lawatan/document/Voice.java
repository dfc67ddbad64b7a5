package my.lawatan.document;

import java.util.Objects;
import my.lawatan.text.Messages;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Language;

/** How a paper speaks: in which language, and how it writes times of day. */
public record Voice(Language language, TimeStyle times) {
    public Voice {
        Objects.requireNonNull(language);
        Objects.requireNonNull(times);
    }

    /** With times as 09:30. */
    public static Voice of(Language language) {
        return new Voice(language, TimeStyle.CLOCK);
    }

    /** The same with times like that. */
    public Voice with(TimeStyle other) {
        return new Voice(language, other);
    }

    /** Which one it is, for the codes on printed pages: what is usual is not said, and may never be said otherwise. */
    String name() {
        return times == TimeStyle.CLOCK ? language.tag() : language.tag() + "-" + times.word();
    }

    /** The words of papers for those readers. */
    public Messages messages(Edition edition) {
        return edition.messages(language).timed(times);
    }
}
