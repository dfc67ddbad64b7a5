/**
 * The papers as PDF, and their pages as pixels: the only place that knows a PDF library. Given the same model it makes the same
 * bytes, on any machine; it reads no file, no network and no name of whoever uses the computer. May be called from any thread.
 *
 * <p>From a model to a finished file a paper takes these steps, all begun in {@link my.lawatan.document.pdf.Pdf}:
 *
 * <ol>
 *   <li>{@link my.lawatan.document.html.PaperPage} makes a page of XHTML of it, set for its sheet: large, lying, grey or for a pocket.
 *   <li>{@code Making.Setting} parses that and {@code Punctuation} moves what closes or divides into the run of text before it: the library
 *       may end a line between any two runs, and nothing that is said later can keep it from that.
 *   <li>The library lays it out. Where a line may end it asks {@code Lines}, which keeps together what {@code Bound} says is read as one;
 *       where a word is wider than its column, {@code Letters}. If it fails on texts that fill many pages, {@code Unpaged} has it
 *       repeat no heads of tables, and it lays out once more.
 *   <li>{@code Heads} measures the result, which {@code Pieces} tells in the order of reading: heads that stand alone at the end of a page,
 *       pages that end early, the meanings of marks alone on the last one. How much room each of them needs is known only now; it is
 *       written into the document, which is laid out again, until nothing is to be mended or it has been tried often enough.
 *   <li>If a last page has little on it, {@code Making} tries the same with tighter lines, and keeps that if it takes fewer pages. A change
 *       sheet is tried in closer and closer forms until it is on one page.
 *   <li>Only then are the pages drawn, and {@code CodeStamps} puts onto each its code, which tells its number; {@code Places} notes where the
 *       items of the trip stand. {@code Collating} does so with all papers of a round, in one file that shares its fonts.
 *   <li>{@code Sheets} puts the small pages of papers for pockets onto whole sheets, to be cut or folded.
 *   <li>Of a paper for others than the office, the texts of the finished file are read back by {@code Contents} and held against what its
 *       readers must not know: nothing that came in on the way can go out unseen.
 * </ol>
 */
package my.lawatan.document.pdf;
