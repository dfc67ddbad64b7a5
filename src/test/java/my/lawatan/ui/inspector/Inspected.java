package my.lawatan.ui.inspector;

import my.lawatan.ui.Office;

/** An inspector of what is selected in an office. */
final class Inspected {
    private Inspected() {}

    static InspectorViewModel in(Office office) {
        return new InspectorViewModel(
                office.workspace, office.selection, office.edits, office.checks, Office.ENGLISH, office.background);
    }
}
