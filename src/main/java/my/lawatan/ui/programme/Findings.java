package my.lawatan.ui.programme;

import my.lawatan.check.Checked;
import my.lawatan.check.Facts;

/** What is found in a trip, and what of it is open, as the programme draws it. */
record Findings(Checked checked, Found found) {
    static Findings of(Checked checked) {
        return new Findings(checked, Found.of(checked.open()));
    }

    Facts facts() {
        return checked.facts();
    }
}
