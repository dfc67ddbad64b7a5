package my.lawatan.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.people.PersonProposal.Kind;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.interchange.sheet.PeopleFile;
import my.lawatan.interchange.table.Listing;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.rows.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownListTest {
    @ParameterizedTest
    @CsvSource({"exercise, CSV", "exercise, XLSX", "peru-2024, CSV", "peru-2024, XLSX"})
    void theTableAsItIsOnTheScreenReadsBackWithoutADifference(String sample, ListFormat format) {
        Trip trip = Sample.of(sample).latest();
        List<PersonRow> rows = PeopleRows.of(trip, Office.ENGLISH);
        Listing list = ShownList.of(PeopleColumns.of(Office.ENGLISH), rows, Office.ENGLISH);
        String name = "shown" + format.endings().get(0);
        ListFile file = ListFile.of(name, PeopleFile.of(format, list).file(), ListFile.Reading.AS_SEEN);
        PeoplePlan plan = PeopleImport.plan(file.grid(), file.said(), Mapping.guess(file.grid()), trip);
        assertThat(plan.proposals()).hasSize(trip.people().size());
        assertThat(plan.proposals()).filteredOn(p -> p.kind() != Kind.UNCHANGED).isEmpty();
        long awaited = rows.stream().filter(PersonRow::awaited).count();
        assertThat(plan.leftOut()).hasSize((int) awaited).allMatch(r -> r.key().equals("interchange.people.nobody"));
    }

    @Test
    void aHiddenColumnIsNotWrittenAndADashIsNothing() {
        Trip trip = Sample.of("exercise").latest();
        List<Column<PersonRow>> columns = PeopleColumns.of(Office.ENGLISH);
        columns.get(2).visible().set(false);
        Listing list = ShownList.of(columns, PeopleRows.of(trip, Office.ENGLISH), Office.ENGLISH);
        assertThat(list.headings()).doesNotContain(columns.get(2).name()).startsWith("Order", "Name");
        assertThat(list.rows())
                .isNotEmpty()
                .allMatch(row -> row.size() == list.headings().size());
        assertThat(list.rows().stream().flatMap(List::stream)).doesNotContain("—");
    }
}
