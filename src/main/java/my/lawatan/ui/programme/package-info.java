/**
 * The room in which the programme is planned. The view model turns a trip into what the timeline shows and gestures into edits; the
 * view puts a tool bar over the timeline. Days and minutes are those of the host's clock; the computer's zone is never asked. The JavaFX
 * thread.
 */
package my.lawatan.ui.programme;
