/** Tests of the line by line on real trips in real files, as a person uses it. */
package my.lawatan.ui.programme.lines;
