package my.lawatan.ui.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The lines of the map of keys that a test shows to hold. The test fails unless each key was really pressed, or the mouse really did that,
 * while it ran.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
    /** Strokes as the map has them, each with all of its modifiers: {@code "Ctrl Up"}, {@code "Drag an edge"}. */
    String[] value();
}
