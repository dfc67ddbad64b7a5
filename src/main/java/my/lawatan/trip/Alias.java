package my.lawatan.trip;

import java.util.Optional;

/** Another form of a name that is met in papers; search finds it, print never uses it. */
public record Alias(String text, Optional<Id<Source>> source) {
    public Alias {
        Plain.line(text);
    }
}
