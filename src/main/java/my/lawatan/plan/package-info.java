/**
 * What a program can propose: edits that would mend a finding, worked out on the trip as it is, and what those who look for times
 * need to know of people and places. Nothing here changes anything, knows a
 * clock or a window; whoever shows a proposal submits its edit, as one that the officer has made. Any thread may ask.
 */
package my.lawatan.plan;
