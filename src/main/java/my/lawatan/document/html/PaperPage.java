package my.lawatan.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.lawatan.document.AdvanceSheet;
import my.lawatan.document.AttendeeList;
import my.lawatan.document.Booklet;
import my.lawatan.document.BriefPaper;
import my.lawatan.document.BriefingBook;
import my.lawatan.document.ChangeSheetPaper;
import my.lawatan.document.ContactSheet;
import my.lawatan.document.DailyBrief;
import my.lawatan.document.DaySheet;
import my.lawatan.document.DaySheetRound;
import my.lawatan.document.DelegationList;
import my.lawatan.document.Divider;
import my.lawatan.document.Edition;
import my.lawatan.document.FaceCards;
import my.lawatan.document.GreetingLine;
import my.lawatan.document.JobSheet;
import my.lawatan.document.LineByLine;
import my.lawatan.document.ManifestPaper;
import my.lawatan.document.MatrixPaper;
import my.lawatan.document.MealSheet;
import my.lawatan.document.MotorcadeCards;
import my.lawatan.document.MotorcadePaper;
import my.lawatan.document.Paper;
import my.lawatan.document.PlaceCardPaper;
import my.lawatan.document.Programme;
import my.lawatan.document.RegisterPaper;
import my.lawatan.document.Script;
import my.lawatan.document.SeatingPlanPaper;
import my.lawatan.document.Shortfall;
import my.lawatan.document.TimetablePaper;
import my.lawatan.document.TwoLanguages;
import my.lawatan.document.Unknowns;
import my.lawatan.document.Voice;
import my.lawatan.document.WalletCards;
import my.lawatan.text.Messages;

/**
 * A paper as XHTML.
 *
 * @param html well-formed, with its style sheet inside and no address of anything outside
 * @param scripts what else than the face of the page its text needs
 * @param spelledOut the characters that it spells out, and says so at its end
 */
public record PaperPage(String html, Set<Script> scripts, Set<Integer> spelledOut) {
    private static final String END = "</body>";
    private static final String BODY = "<body class=\"";
    private static final String STACKED = BODY + "upright stacked";
    private static final String ACROSS = "@page { size: landscape; }\n";
    /** Where the head has room for what is to be said of the texts of the paper. */
    private static final String OF_TEXTS = "<p class=\"entered\"></p>";
    /** Where each page of what is cut to a pocket's size has room for it at its foot. */
    private static final String AT_FOOT = "<div class=\"meaning\"></div>";

    private static final int LIGHT = 0xCC;
    private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})\\b");
    private static final Pattern GROUND = Pattern.compile("background-color: #([0-9A-Fa-f]{6})");
    private static final Pattern TYPE = Pattern.compile("(font-size: )([0-9.]+)pt");
    private static final Pattern WIDTH = Pattern.compile("((?<!-)\\bwidth: )([0-9.]+)pt");
    /** From the size of usual text to 16 points. */
    private static final double LARGE = 16 / 9.3;
    /** Columns lie across the sheet, which is so much wider. */
    private static final double WIDER = 1.45;
    /** What would take too much room at its full size, and a foot with room for a code that can be read as well. */
    private static final String LARGE_STYLE = """
            @page { margin: 22mm 13mm 30mm 10mm; }
            .mark { font-size: 11pt; } .again { font-size: 11pt; } .numbers { font-size: 9pt; }
            .foot { font-size: 10pt; } .foot .page { width: 150pt; margin-right: 44pt; } .code-room .code { width: 35pt; height: 35pt; }
            h1, html[lang=es] h1 { font-size: 24pt; } h2 { font-size: 18pt; } h3, .book .leaf h1, html[lang=es] .leaf h1 { font-size: 16pt; } .book .masthead { margin-top: 20mm; } .book .masthead h1 { font-size: 34pt; }
            h4, th, .home, .grey, .warn, .source, .alongside, .detail, .missing, .called-off, .fixed { font-size: 13pt; }
            .brief .under h3 { font-size: 13pt; } .masthead .issue { font-size: 12pt; } .strip { font-size: 13pt; } .cell .strong { font-size: 15pt; }
            .diamond { width: 5.4pt; height: 5.4pt; margin: 0 5pt 2pt 2pt; } .ring { width: 5.4pt; height: 5.4pt; border-radius: 4pt; margin: 0 5pt 1.5pt 0; } .fixed, .warn { margin-bottom: 2pt; }
            .line td { font-size: 14pt; } .upright table.programme { font-size: 15pt; } .own .grey, .call .grey, .calls { font-size: 13pt; }
            .upright.stacked table.programme { font-size: 16pt; } .stacked .grey, .stacked .warn { font-size: 14pt; }
            .ahead, .ahead .half { display: block; width: auto; padding: 0; }
            .keep, .engagement, .two { page-break-inside: auto; } li { page-break-inside: avoid; }
            .foot .beside { font-size: 9pt; } .paired .foot .page { width: 170pt; font-size: 9pt; } .paired .foot .imprint { margin-right: 46pt; } .paired .numbers { font-size: 8pt; }
            .leaf .tab-number { margin-top: 10mm; } .divider h1, html[lang=es] .divider h1 { font-size: 46pt; }
            """;

    private static final String CLOSE = "<style>@page { margin-top: 16mm; }</style>\n";
    /** White numbers on black take the most toner of all. */
    private static final String NUMBERS =
            ".carname .place { color: #202020; background-color: #FFFFFF; border: .75pt solid #202020; }\n";

    /** One that spells nothing out. */
    public PaperPage(String html, Set<Script> scripts) {
        this(html, scripts, Set.of());
    }

    private PaperPage with(String other) {
        return new PaperPage(other, scripts, spelledOut);
    }

    /** The same for a sheet that goes into a pocket: narrower margins, the head in one column. */
    public PaperPage small() {
        String margins = "<style>@page { margin-left: 7mm; margin-right: 10mm; }</style>\n</head>";
        return with(html.replaceFirst(BODY, BODY + "small ").replace("</head>", margins));
    }

    /** The same with its text in 16 points; what has columns lies across the sheet. */
    public PaperPage large() {
        int end = html.indexOf("</style>");
        String type = scaled(TYPE, html.substring(0, end), LARGE);
        // the table of a book is its contents alone
        boolean columns = html.contains("<table") && !html.contains(BODY + "upright book");
        String across = columns && !html.contains(STACKED) ? ACROSS : "";
        String rest = html.substring(end).replace(SideBySide.FOOT, SideBySide.LARGE_FOOT);
        return with(scaled(WIDTH, type, WIDER) + across + LARGE_STYLE + rest);
    }

    // the number stands between the two groups
    private static String scaled(Pattern size, String style, double by) {
        return size.matcher(style)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "%s%.1fpt", found.group(1), Double.parseDouble(found.group(2)) * by));
    }

    /** The same lying across its sheet. */
    public PaperPage across() {
        int end = html.indexOf("</style>");
        return with(html.substring(0, end) + ACROSS + html.substring(end));
    }

    /** The same without colour, and without grounds: every colour as a grey as light as it, tints as white paper. */
    public PaperPage grey() {
        int end = html.indexOf("</style>");
        String style = GROUND.matcher(html.substring(0, end))
                .replaceAll(found -> light(found.group(1)) ? "background-color: #FFFFFF" : found.group());
        String greys = COLOUR.matcher(style).replaceAll(found -> grey(found.group(1)));
        return with(greys + NUMBERS + html.substring(end));
    }

    private static boolean light(String colour) {
        return luma(colour) > LIGHT;
    }

    private static String grey(String colour) {
        int luma = luma(colour);
        return String.format(Locale.ROOT, "#%02X%02X%02X", luma, luma, luma);
    }

    // Rec. 709, so that each grey stands out from the paper about as much as its colour did
    private static int luma(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return (int) Math.round(0.2126 * (rgb >> 16) + 0.7152 * (rgb >> 8 & 0xFF) + 0.0722 * (rgb & 0xFF));
    }

    /** The same with less room between its lines. */
    public PaperPage tight() {
        return with(html.replaceFirst(BODY, BODY + "tight "));
    }

    // which characters they are is known only when all of the paper is written
    private static String spelledOut(PaperOutput output, Messages messages) {
        Set<Integer> spelled = output.spelledOut();
        if (spelled.isEmpty()) return "";
        return "<p class=\"spelled\">" + escaped(Shortfall.spelledOut(spelled).said(messages)) + "</p>\n";
    }

    // of the round itself it is the sheet that goes with it, as long as nobody has counted
    private static void round(PaperOutput output, Paper paper, Messages messages) {
        if (paper instanceof Divider divider) JtedividerGenerated.render(output, null, divider, messages);
        else {
            JobSheet sheet = paper instanceof DaySheetRound round ? round.sheet(List.of()) : (JobSheet) paper;
            JtejobsheetGenerated.render(output, null, sheet, messages);
        }
    }

    /** The page of a paper, with the words of the office's own. */
    public static PaperPage of(Paper paper) {
        return of(paper, Edition.OFFICE);
    }

    /** The page of a paper that was composed for that edition. */
    public static PaperPage of(Paper paper, Edition edition) {
        return of(paper, edition, false);
    }

    /** @param stacked whether what has too many columns for large print has its cells below each other instead */
    public static PaperPage of(Paper paper, Edition edition, boolean stacked) {
        if (paper instanceof TwoLanguages both) return SideBySide.of(both, edition, stacked);
        return of(paper, edition, false, stacked);
    }

    /** @param beside whether it is to be laid beside one in another language */
    static PaperPage of(Paper paper, Edition edition, boolean beside, boolean stacked) {
        Voice voice = paper.head().voice();
        PaperOutput output = output(voice, beside);
        Messages messages = voice.messages(edition);
        switch (paper.kind()) {
            case LINE_BY_LINE -> JtelinebylineGenerated.render(output, null, (LineByLine) paper, messages);
            case ATTENDEES -> JteattendeesGenerated.render(output, null, (AttendeeList) paper, messages);
            case GREETING_LINE -> JtegreetinglineGenerated.render(output, null, (GreetingLine) paper, messages);
            case SEATING_PLAN -> JteseatingplanGenerated.render(output, null, (SeatingPlanPaper) paper, messages);
            case PLACE_CARDS -> JteplacecardsGenerated.render(output, null, (PlaceCardPaper) paper, messages);
            case DELEGATION -> JtedelegationGenerated.render(output, null, (DelegationList) paper, messages);
            case UNKNOWNS -> JteunknownsGenerated.render(output, null, (Unknowns) paper, messages);
            case TIMETABLE -> JtetimetableGenerated.render(output, null, (TimetablePaper) paper, messages);
            case PROGRAMME -> JteprogrammeGenerated.render(output, null, (Programme) paper, messages, stacked);
            case DAILY_BRIEF -> JtedailybriefGenerated.render(output, null, (DailyBrief) paper, messages, stacked);
            case BRIEF -> JtebriefGenerated.render(output, null, (BriefPaper) paper, messages);
            case BRIEFING_BOOK -> JtebriefingbookGenerated.render(output, null, (BriefingBook) paper, messages);
            case ADVANCE_SHEET -> JteadvancesheetGenerated.render(output, null, (AdvanceSheet) paper, messages);
            case MOTORCADE -> JtemotorcadeGenerated.render(output, null, (MotorcadePaper) paper, messages);
            case MANIFEST -> JtemanifestGenerated.render(output, null, (ManifestPaper) paper, messages);
            case MEAL_SHEET -> JtemealsheetGenerated.render(output, null, (MealSheet) paper, messages);
            case CONTACT_SHEET -> JtecontactsheetGenerated.render(output, null, (ContactSheet) paper, messages);
            case DAY_SHEET -> JtedaysheetGenerated.render(output, null, (DaySheet) paper, messages);
            case DAY_SHEETS -> round(output, paper, messages);
            case COMPLETENESS -> JtematrixGenerated.render(output, null, (MatrixPaper) paper, messages);
            case ROOM_LIST,
                    PASS_LEDGER,
                    GIFT_REGISTER,
                    RECALL_LIST,
                    HOST_FORMS,
                    SHIFT_HANDOVER,
                    PRESS_PROGRAMME,
                    MESSAGE -> JteregisterGenerated.render(output, null, (RegisterPaper) paper, messages);
            case MOTORCADE_CARD -> JtemotorcadecardGenerated.render(output, null, (MotorcadeCards) paper, messages);
            case WALLET_CARD -> JtewalletcardGenerated.render(output, null, (WalletCards) paper, messages);
            case FACE_CARDS -> JtefacecardsGenerated.render(output, null, (FaceCards) paper, messages);
            case BOOKLET -> JtebookletGenerated.render(output, null, (Booklet) paper, messages);
            case CHANGE_SHEET -> changes(output, (ChangeSheetPaper) paper, messages, Spacing.USUAL);
        }
        return finished(output, voice, messages);
    }

    private static PaperOutput output(Voice voice, boolean beside) {
        return new PaperOutput(
                beside || voice.lacking() != Voice.Lacking.UNTOLD, voice.lacking() == Voice.Lacking.EACH);
    }

    private static PaperPage finished(PaperOutput output, Voice voice, Messages messages) {
        boolean each = voice.lacking() == Voice.Lacking.EACH;
        String html = output.html();
        // cards are cut apart: each says it itself, in short
        boolean cards = html.contains(AT_FOOT);
        String said = output.others().isEmpty()
                ? ""
                : each ? meanings(output, messages, cards) : entered(output, messages, cards);
        String head = each || cards ? "" : within("<p class=\"entered\">", said, "</p>");
        String foot = cards ? within("<div class=\"meaning\">", said, "</div>") : "";
        String end =
                (each && !cards ? within("<p class=\"spelled\">", said, "</p>\n") : "") + spelledOut(output, messages);
        return new PaperPage(
                html.replace(OF_TEXTS, head).replace(AT_FOOT, foot).replace(END, end + END),
                output.scripts(),
                output.spelledOut());
    }

    private static String within(String before, String said, String after) {
        return said.isEmpty() ? "" : before + said + after;
    }

    // what the marks on the page mean
    private static String meanings(PaperOutput output, Messages messages, boolean card) {
        String key = card ? "document.untranslated.card" : "document.untranslated";
        String own = messages.word(messages.language());
        return output.others().stream()
                .map(other -> messages.text(key, PaperOutput.sign(other), own))
                .map(PaperPage::escaped)
                .collect(Collectors.joining("<br/>"));
    }

    private static String entered(PaperOutput output, Messages messages, boolean card) {
        String key = card ? "document.untranslated.most-card" : "document.untranslated.most";
        String others = output.others().stream().map(messages::word).collect(Collectors.joining(" / "));
        String own = messages.word(messages.language());
        return escaped(messages.text(key, own, others));
    }

    private static String escaped(String words) {
        PaperOutput line = new PaperOutput();
        line.setContext("p", null);
        line.writeUserContent(words);
        return line.html();
    }

    private static void changes(PaperOutput output, ChangeSheetPaper paper, Messages messages, Spacing spacing) {
        JtechangesheetGenerated.render(output, null, paper, messages, spacing);
    }

    /** The page of a change sheet with its lines that close. */
    public static PaperPage of(ChangeSheetPaper paper, Edition edition, Spacing spacing) {
        Voice voice = paper.head().voice();
        PaperOutput output = output(voice, false);
        Messages messages = voice.messages(edition);
        changes(output, paper, messages, spacing);
        PaperPage page = finished(output, voice, messages);
        return spacing.close() ? page.with(page.html.replace("</head>", CLOSE + "</head>")) : page;
    }
}
