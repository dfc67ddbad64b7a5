/**
 * What comes from other programs and goes to them: bytes become an {@link my.lawatan.interchange.ImportPlan} that changes nothing until
 * somebody accepts it, a trip becomes bytes. Each format and its library live in a package of their own; files, windows and stores are
 * not known here. Everything is a pure function that any thread may call.
 */
package my.lawatan.interchange;
