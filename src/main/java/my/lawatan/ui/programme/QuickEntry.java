package my.lawatan.ui.programme;

import java.time.LocalDate;
import javafx.scene.Node;

/** Where an officer writes an event in one line. */
@FunctionalInterface
public interface QuickEntry {
    /** Opens it over {@code over}. @param day the day on which an event is that names none */
    void open(Node over, LocalDate day);
}
