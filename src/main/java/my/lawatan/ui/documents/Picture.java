package my.lawatan.ui.documents;

import my.lawatan.document.pdf.PdfPages;

/** A page as pixels, drawn at so many dots per inch. */
record Picture(PdfPages.Image image, float dotsPerInch) {}
