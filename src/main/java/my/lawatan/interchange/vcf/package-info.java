/**
 * Cards of address books (vCard 2.1, 3 and 4), read as rows of a list and written from people. Only this package knows the library for it; who
 * may be whom is worked out in {@code people}. Everything is a pure function that any thread may call.
 */
package my.lawatan.interchange.vcf;
