/**
 * Notes that came back from the door in a reader copy: ticks of who arrived, and names that were heard, as proposals of what they would change
 * in the officer's trip. What a reader may see belongs to {@code reader}; nothing is changed by making a plan. Any thread may call it.
 */
package my.lawatan.interchange.notes;
