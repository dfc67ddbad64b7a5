/**
 * The window. Here is only {@code App}, which opens a stage for a workspace; what it shows is in the packages
 * below, one a feature, each a View (nodes and bindings) and a ViewModel (plain properties, no {@code javafx.scene}). Features
 * never see each other. Everything runs on the JavaFwhich opens a stage for a workspace thread.
 */
package my.lawatan.ui;
