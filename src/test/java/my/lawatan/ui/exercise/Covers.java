package my.lawatan.ui.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The groups of the map of keys to which what the tests of a class do belongs. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Covers {
    /** Groups as they are called in the bundle: {@code "programme-mouse"}. */
    String[] value();
}
