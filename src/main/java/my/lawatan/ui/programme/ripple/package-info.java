/**
 * The panel in which an officer says how late an event is and sees what would give way: view, view model and their words. Nothing here
 * plans or draws on the days; what is proposed comes from {@code plan.ripple} and is handed to the programme to be shown over its plan.
 * The window's thread, but for the search, which runs in the background of the window.
 */
package my.lawatan.ui.programme.ripple;
