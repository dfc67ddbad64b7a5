/** Tests of the window, and what they share. */
package my.lawatan.ui;
