package my.lawatan.ui.kit.rows;

import java.util.function.Predicate;
import javafx.css.PseudoClass;

/** A pseudo-class of the rows for which something is so. */
record Mark<R>(PseudoClass name, Predicate<R> holds) {}
