package my.lawatan.ui.shell;

import java.util.Optional;

/**
 * A trouble that stays: what is wrong, what is safe, what to do.
 *
 * @param actionText what the button says; empty if there is none
 * @param action what the button does
 */
public record Banner(String text, String actionText, Optional<Runnable> action) {
    public static Banner of(String text) {
        return new Banner(text, "", Optional.empty());
    }
}
