package my.lawatan.interchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeopleListing;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.table.Grid;
import my.lawatan.interchange.table.Listing;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are damaged, odd or made to do harm. */
class HostileListTest {
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final int RUNS = 80;
    private static final Messages ENGLISH = new Messages(Language.EN);

    private static ListFile read(String name, byte[] bytes) {
        return ListFile.of(name, bytes, ListFile.Reading.AS_SEEN);
    }

    private static PeoplePlan plan(ListFile list) {
        return PeopleImport.plan(list.grid(), list.said(), Mapping.guess(list.grid()), TRIP);
    }

    private static byte[] workbook(String... rows) {
        List<List<String>> cells =
                Arrays.stream(rows).skip(1).map(HostileListTest::cells).toList();
        return PeopleFile.of(ListFormat.XLSX, new Listing("People", cells(rows[0]), cells))
                .file();
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    /** The workbook with other text in one part, or one part more. */
    private static byte[] with(byte[] workbook, String part, java.util.function.UnaryOperator<String> change)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean there = false;
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) {
                    there = true;
                    bytes = change.apply(new String(bytes, UTF_8)).getBytes(UTF_8);
                }
                zip.write(bytes);
            }
            if (!there) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(change.apply("").getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Lucía Ñahui; Ministra de Producción",
        "windows-1251, Иван Петров; Министр торговли",
        "windows-1256, سلمى الحسن; وزيرة التجارة",
        "GB18030, 王小明; 商务部副部长",
        "Shift_JIS, たなか はなこ; そうりだいじん",
        "EUC-KR, 김민수; 외교부 장관",
        "UTF-16LE, Lucía Ñahui; Ministra",
        "UTF-16BE, 王小明; Minister",
        "UTF-8, 王小明; Minister"
    })
    void theEncodingIsSeenFromTheBytes(String encoding, String row) {
        String text = "Name; Position\n" + row + "\n" + row.replace("; ", " II; ") + "\n";
        ListFile list = read("x.csv", text.getBytes(Charset.forName(encoding)));
        assertThat(list.encoding()).contains(Charset.forName(encoding));
        assertThat(list.grid().rows().get(1).cell(0)).isEqualTo(row.substring(0, row.indexOf(';')));
    }

    @Test
    void whoKnowsTheEncodingAndTheSeparatorBetterIsFollowed() {
        byte[] bytes = "Name^Position\nLuc\u00EDa^A;B\n".getBytes(Charset.forName("x-MacRoman"));
        ListFile.Reading mac = ListFile.Reading.AS_SEEN.with(Charset.forName("x-MacRoman"));
        assertThat(ListFile.of("x.txt", bytes, mac).grid().rows().get(1).cells())
                .containsExactly("Lucía", "A;B");
        assertThat(ListFile.of("x.txt", bytes, mac.with(';'))
                        .grid()
                        .rows()
                        .get(1)
                        .cells())
                .containsExactly("Lucía^A", "B");
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'|'", "'\t'", "'^'"})
    void theSeparatorIsSeenFromTheLines(char separator) {
        String text = String.join("\n", "Name_Position_Note", "\"A, B; C\"_D_\"x|y\n z\"", "E_F_g:h", "I_J_k")
                .replace('_', separator);
        ListFile list = read("x.csv", text.getBytes(UTF_8));
        assertThat(list.separator()).contains(separator);
        assertThat(list.grid().rows()).hasSize(4).allMatch(row -> row.cells().size() == 3);
    }

    @Test
    void excelsOwnLineAboutTheSeparatorIsFollowedAndIsNoRow() {
        ListFile list = read("x.csv", "sep=:\r\nName:Position\r\nA:B,C,D\r\n".getBytes(UTF_8));
        assertThat(list.separator()).contains(':');
        assertThat(plan(list).proposals()).hasSize(1).first().matches(p -> p.line() == 3);
    }

    @Test
    void raggedRowsAndAMissingQuotationMarkTakeWhatIsThere() {
        PeoplePlan plan = plan(read("x.csv", "Name,Position,Note\nA B\nC D,x,y,z,more\n,,\n".getBytes(UTF_8)));
        assertThat(plan.proposals()).hasSize(2);
        PeoplePlan broken = plan(read("x.csv", "Name,Position\nA B,x\n\"C D,y\nE F,z\n".getBytes(UTF_8)));
        assertThat(broken.proposals()).isNotEmpty();
    }

    @Test
    void twoHundredThousandRowsAreReadUpToALimitAndThatIsSaid() {
        StringBuilder text = new StringBuilder("Name,Position\n");
        IntStream.range(0, 200_000).forEach(i -> text.append('P').append(i).append(",x\n"));
        ListFile list = read("x.csv", text.toString().getBytes(UTF_8));
        assertThat(list.grid().rows()).hasSize(Grid.Extent.PEOPLE.rows());
        assertThat(list.grid().leftOut())
                .extracting(Remark::line, Remark::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple(100_001, "interchange.table.too-long"));
    }

    @Test
    void aWorkbookThatSwellsIsNotOpened() throws IOException {
        byte[] bomb = with(
                workbook("Name|Position", "A|B"),
                "xl/sharedStrings.xml",
                text -> "<sst>"
                        + "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>".repeat(600_000));
        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, "refused.xlsx-bomb");
    }

    @Test
    void aWorkbookWithEntitiesOrAnAddressBeyondAllColumnsIsNotOpened() throws IOException {
        byte[] plain = workbook("Name|Position", "A|B");
        String declared = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        refused(
                with(
                        plain,
                        "xl/worksheets/sheet1.xml",
                        text -> text.replaceFirst("<worksheet", declared + "<worksheet")),
                "refused.xlsx-entities");
        refused(
                with(plain, "xl/worksheets/sheet1.xml", text -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\"")),
                "refused.xlsx-broken");
        refused(
                with(plain, "xl/worksheets/sheet1.xml", text -> "\uFEFF" + text + "\0".repeat(3)),
                "interchange.xlsx.broken");
    }

    private static void refused(byte[] file, String key) {
        if (key.startsWith("interchange")) {
            // a damaged end is said, and what was before it is there
            assertThat(read("x.xlsx", file).grid().rows()).isNotEmpty();
            return;
        }
        assertThatThrownBy(() -> read("x.xlsx", file)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    @Test
    void macrosFormulasDatesErrorsMergedCellsAndHiddenSheetsAreSaid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            Worksheet sheet = book.newWorksheet("Delegation");
            String[] heads = {"Name", "Position", "Phone", "In office since", "Organisation"};
            for (int i = 0; i < heads.length; i++) sheet.value(0, i, heads[i]);
            sheet.value(1, 0, "Siti Osman");
            sheet.formula(1, 1, "\"Sec\"&\"retary\"");
            sheet.value(1, 2, 511234567890L);
            sheet.value(1, 3, java.time.LocalDate.of(2023, 1, 31));
            sheet.style(1, 3).format("dd/mm/yyyy").set();
            sheet.value(1, 4, "Port");
            sheet.value(2, 0, "Lim Wei");
            sheet.range(1, 4, 2, 4).merge();
            book.newWorksheet("Secret").setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        }
        byte[] file = with(
                with(out.toByteArray(), "xl/vbaProject.bin", text -> "macro"),
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst("<c r=\"B2\".*?</c>", "<c r=\"B2\" t=\"str\"><f>1</f><v>Secretary</v></c>"));
        PeoplePlan plan = plan(read("x.xlsm", file));
        assertThat(plan.doubts())
                .extracting(Remark::key)
                .contains(
                        "interchange.xlsx.macros",
                        "interchange.xlsx.merged",
                        "interchange.xlsx.hidden-sheets",
                        "interchange.xlsx.formulas");
        var siti = plan.proposals().get(0).person();
        assertThat(siti.position().plain()).isEqualTo("Secretary");
        assertThat(siti.phone()).isEqualTo("511234567890");
        assertThat(siti.precedence().since()).contains(java.time.LocalDate.of(2023, 1, 31));
        assertThat(plan.proposals().get(1).person().organisation()).isEmpty();
    }

    @Test
    void anotherSheetIsReadWhereOneIsAskedFor() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", null)) {
            book.newWorksheet("Cover").value(0, 0, "Official visit");
            Worksheet sheet = book.newWorksheet("Party");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Position");
            sheet.value(1, 0, "Siti Osman");
            sheet.value(1, 1, "Aide");
            book.newWorksheet("Empty");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        ListFile seen = read("x.xlsx", out.toByteArray());
        assertThat(seen.sheets()).containsExactly("Cover", "Party", "Empty");
        assertThat(seen.sheet()).isEqualTo(1);
        ListFile.Reading cover = ListFile.Reading.AS_SEEN.with("Cover");
        assertThat(ListFile.of("x.xlsx", out.toByteArray(), cover).sheet()).isZero();
        assertThatThrownBy(() -> ListFile.of("x.xlsx", out.toByteArray(), ListFile.Reading.AS_SEEN.with("None")))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.no-sheet"));
    }

    private static byte[] many(ListFormat format, int people) {
        List<String> names =
                IntStream.range(0, people).mapToObj(i -> "Invented " + i).toList();
        if (format == ListFormat.VCF)
            return names.stream()
                    .map(name -> "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEND:VCARD\r\n")
                    .collect(Collectors.joining())
                    .getBytes(UTF_8);
        List<List<String>> rows =
                names.stream().map(name -> List.of(name, "Guide")).toList();
        return PeopleFile.of(format, new Listing("People", List.of("Name", "Position"), rows))
                .file();
    }

    @ParameterizedTest
    @EnumSource(ListFormat.class)
    void readingSaysHowFarItIsAndEndsWhenNobodyWantsIt(ListFormat format) {
        String name = "x" + format.endings().get(0);
        byte[] bytes = many(format, 2_000);
        List<Double> parts = new ArrayList<>();
        ListFile list = ListFile.of(name, bytes, ListFile.Reading.AS_SEEN, parts::add);
        PeopleImport.plan(list.grid(), list.said(), Mapping.guess(list.grid()), TRIP, parts::add);
        assertThat(parts).hasSizeGreaterThan(20).allMatch(part -> part >= 0 && part <= 1);
        assertThat(parts.subList(0, 5)).isSorted();
        for (int after : new int[] {0, 2, 8}) {
            List<Double> told = new ArrayList<>();
            assertThatThrownBy(() -> ListFile.of(name, bytes, ListFile.Reading.AS_SEEN, part -> {
                        if (told.size() == after) throw new CancellationException();
                        told.add(part);
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(told).hasSize(after);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ListFormat.class,
            names = {"CSV", "XLSX"})
    void theBeginningOfAListIsAsItIsInTheWhole(ListFormat format) {
        String name = "x" + format.endings().get(0);
        byte[] bytes = many(format, 500);
        ListFile whole = read(name, bytes);
        ListFile first = ListFile.first(name, bytes, ListFile.Reading.AS_SEEN, 120, Headway.UNSEEN);
        assertThat(first.grid().rows()).isEqualTo(whole.grid().rows().subList(0, 120));
        assertThat(first.grid().leftOut()).isEmpty();
        assertThat(first.whole()).isFalse();
        assertThat(Mapping.guess(first.grid())).isEqualTo(Mapping.guess(whole.grid()));
        assertThat(ListFile.first(name, many(format, 50), ListFile.Reading.AS_SEEN, 120, Headway.UNSEEN)
                        .whole())
                .isTrue();
    }

    @Test
    void anOldOrLockedWorkbookSaysWhatToDo() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThatThrownBy(() -> read("x.xls", old)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("refused.old-workbook"));
    }

    @Test
    void aCardWithAHugePictureIsReadWithoutIt() throws IOException {
        String before = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Siti Osman\r\nPHOTO;ENCODING=b;TYPE=JPEG:";
        String line = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVowMTIzNDU2Nzg5".repeat(1 << 14) + "\r\n ";
        String after = "\r\nTITLE:Aide\r\nEND:VCARD\r\n";
        Stream<byte[]> parts = Stream.concat(
                Stream.concat(
                        Stream.of(before.getBytes(UTF_8)), Collections.nCopies(130, line.getBytes(UTF_8)).stream()),
                Stream.of(after.getBytes(UTF_8)));
        InputStream whole = new SequenceInputStream(
                Collections.enumeration(parts.map(ByteArrayInputStream::new).toList()));
        byte[] kept = ListFile.bytes("x.vcf", whole);
        assertThat(kept.length).isLessThan(1_000);
        PeoplePlan plan = plan(read("x.vcf", kept));
        assertThat(plan.proposals())
                .hasSize(1)
                .first()
                .matches(p -> p.person().position().plain().equals("Aide"));
        assertThat(plan.doubts()).extracting(Remark::key).containsExactly("interchange.vcf.pictures");
    }

    @Test
    void cardsOfAllVersionsAreReadAndBrokenOnesAreNamedByTheirLine() {
        String text = String.join(
                "\r\n",
                "BEGIN:VCARD",
                "VERSION:2.1",
                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91ahui;Luc=C3=ADa",
                "TEL;WORK:+51 1 1",
                "END:VCARD",
                "stray line",
                "BEGIN:VCARD",
                "VERSION:3.0",
                "N:Lim;Wei;;Dr;",
                "FN:Dr Wei Lim",
                "ORG:Port;Pilots",
                "this line is folded wrongly",
                "END:VCARD",
                "BEGIN:VCARD",
                "VERSION:4.0",
                "FN:Never Ends",
                "BEGIN:VCARD",
                "VERSION:4.0",
                "FN:王小明",
                "N:王;小明;;;",
                "END:VCARD",
                "");
        PeoplePlan plan = plan(read("x.vcf", text.getBytes(UTF_8)));
        assertThat(plan.proposals())
                .extracting(p -> p.person().name().family())
                .containsExactly(List.of("Ñahui"), List.of("Lim"), List.of("王"));
        assertThat(plan.proposals())
                .extracting(p -> p.person().name().order())
                .extracting(Enum::name)
                .containsExactly("AS_PRINTED", "GIVEN_FAMILY", "AS_PRINTED");
        assertThat(plan.leftOut()).extracting(Remark::line).containsExactly(6, 14);
        assertThat(plan.doubts()).anyMatch(r -> r.line() == 12 && r.key().equals("interchange.vcf.unread"));
    }

    @ParameterizedTest
    @EnumSource(ListFormat.class)
    void whateverIsDamagedItIsReadOrRefusedAndNothingElse(ListFormat format) {
        byte[] whole = PeopleFile.of(
                        format,
                        TRIP,
                        PeopleListing.everybody(TRIP).stream().limit(6).toList(),
                        "People",
                        ENGLISH)
                .file();
        Random random = new Random(20_241_113);
        String name = "x" + format.endings().get(0);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = whole.clone();
            int flips = 1 + random.nextInt(6);
            for (int i = 0; i < flips; i++) damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            if (run % 7 == 0) damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            try {
                plan(read(name, damaged));
            } catch (Refused no) {
                assertThat(ENGLISH.text(no)).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isLessThan(RUNS);
    }
}
