/**
 * What gives way when an event is late: which others move, become shorter or are called off, at the least cost, and why. Nothing here
 * changes anything or knows a clock; it proposes, and whoever shows a proposal submits its edit. Any thread may ask, and may ask it to
 * stop.
 */
package my.lawatan.plan.ripple;
