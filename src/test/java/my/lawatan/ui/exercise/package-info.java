/** Each key and gesture of the programme done on the exercise in the real window, and held against what is stored after it. */
package my.lawatan.ui.exercise;
