/**
 * The list of all findings, grouped by what to do next: shown, mended, waived with a reason, taken back. What is found is worked out in
 * {@code check}, what would mend it in {@code plan}; here is only how an officer goes through it. The window's thread.
 */
package my.lawatan.ui.checks;
