/**
 * The papers as XHTML. The templates themselves are under {@code src/main/jte} and become classes of this package when the
 * program is built; {@link my.lawatan.document.html.PaperOutput} makes every text of a trip safe on its way in. May be called from
 * any thread.
 */
package my.lawatan.document.html;
