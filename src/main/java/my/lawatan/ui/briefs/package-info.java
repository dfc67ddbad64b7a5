/**
 * The briefs: who owes which, the heads of one edited beside the page as it will be printed, and what each engagement still lacks.
 * How a page is laid out and what is stale or missing is known elsewhere ({@code document}, {@code check}); nothing here decides it.
 * Views and models are used on the window's thread; {@link my.lawatan.ui.briefs.PageMaker} and the rows are made on others.
 */
package my.lawatan.ui.briefs;
