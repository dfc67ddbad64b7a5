package my.lawatan.ui.imports;

import my.lawatan.text.Messages;

/** What a calendar would change, before anything is changed. */
public final class CalendarView extends PreviewView {
    public CalendarView(CalendarViewModel model, Messages messages) {
        super(model, messages);
    }
}
