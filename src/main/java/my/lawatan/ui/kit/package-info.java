/**
 * What all views share: the selection, the theme and its fonts, toasts, small controls. Nothing here knows a feature or what
 * a view is about. All of it is called on the JavaFX thread.
 */
package my.lawatan.ui.kit;
