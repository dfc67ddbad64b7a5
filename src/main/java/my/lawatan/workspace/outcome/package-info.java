/**
 * What changes that came together have made of a trip: the findings that are new or graver, each with the changes that brought it, as
 * checking again has shown. Nothing here knows a file or a window, and nothing is changed. Any thread may ask; it may take a while.
 */
package my.lawatan.workspace.outcome;
