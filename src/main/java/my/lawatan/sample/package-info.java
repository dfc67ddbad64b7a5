/**
 * The samples that come with the program: readable text under {@code assets/samples}, read into a trip and the edits and versions that
 * follow it, and written through a real workspace into a trip file. No content stands here, and nothing of a trip that an officer
 * made. Everything but {@link my.lawatan.sample.Samples#write} is pure; any thread may call it.
 */
package my.lawatan.sample;
