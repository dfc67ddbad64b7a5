package my.lawatan.ui.imports;

/** What a host sends: invented, for the days of the exercise. */
public final class HostFiles {
    /** A calendar of one reception. */
    public static final String RECEPTION = calendar("""
            BEGIN:VEVENT
            UID:invented-1@example.org
            SUMMARY:Invented reception
            DTSTART;TZID=America/Lima:20241113T190000
            DTEND;TZID=America/Lima:20241113T203000
            END:VEVENT
            """);

    /** A table of a letter, in which the roundtable begins a quarter of an hour later. */
    public static final String TABLE = """
            <table><tr><th>Time</th><th>Programme</th></tr><tr><td colspan=2><p>Wednesday, 13 November</p></td></tr>
            <tr><td>10.45&nbsp;am</td><td><p class=MsoNormal>Roundtable with captains of industry</p></td></tr></table>
            """;

    private HostFiles() {}

    /** The same calendar with more in it. */
    static String receptionAnd(String more) {
        return RECEPTION.replace("END:VCALENDAR", more.strip() + "\nEND:VCALENDAR");
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
    }
}
