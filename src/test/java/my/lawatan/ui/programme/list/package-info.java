/** Tests of the list on real trips in real files, as a person uses it. */
package my.lawatan.ui.programme.list;
