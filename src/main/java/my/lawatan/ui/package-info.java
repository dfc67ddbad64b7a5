/**
 * The windows. Here is what holds them together: {@code Windows} has all of them, {@code App} is one on an open trip, {@code Rooms} makes
 * what is in it and knows the ways from one room to another. What is shown is in the packages below, one a feature, each a View (nodes and
 * bindings) and a ViewModel (plain properties, no {@code javafx.scene}). Features never see each other. Everything runs on the JavaFX thread
 * but what is said to run elsewhere.
 */
package my.lawatan.ui;
