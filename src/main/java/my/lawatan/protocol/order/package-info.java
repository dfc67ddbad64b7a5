/**
 * Who comes before whom on one side of an event or of the trip, by which rule, and for which reason; and the federal list as data. Where
 * people sit or how they are addressed is not decided here, and no order ranks two sides together. All of it is pure and may be called
 * from any thread.
 */
package my.lawatan.protocol.order;
