/**
 * The panel in which an officer says which meetings are wanted and sees times being found for them: view, view model and their words.
 * Nothing here searches or draws on the days; what is found comes from {@code plan.slots} and is handed to the programme to be shown
 * over its plan. The window's thread, but for the search, which has a thread of its own.
 */
package my.lawatan.ui.programme.slots;
