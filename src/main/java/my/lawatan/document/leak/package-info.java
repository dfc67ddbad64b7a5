/**
 * What a finished file may tell its readers: whatever its format, its texts are held against what its edition must not say. How the texts
 * are got out of a file is said where the file is made. May be called from any thread.
 */
package my.lawatan.document.leak;
