package my.lawatan.ui.shell;

import java.util.Optional;

/**
 * A message that stays: what is wrong, what is safe, what to do.
 *
 * @param actionText what the button says; empty if there is none
 * @param action what the button does
 * @param hint whether nothing is wrong, and it is only good to know
 */
public record Banner(String text, String actionText, Optional<Runnable> action, boolean hint) {
    /** A trouble. */
    public Banner(String text, String actionText, Optional<Runnable> action) {
        this(text, actionText, action, false);
    }

    public static Banner of(String text) {
        return new Banner(text, "", Optional.empty());
    }
}
