package my.lawatan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import my.lawatan.interchange.people.Mapping;
import my.lawatan.interchange.people.PeopleImport;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.trip.Trip;

/** Works out a list of people as the window does, in as much memory as it is given, and says what of it is held at the end. */
final class PeopleImportMemory {
    private PeopleImportMemory() {}

    public static void main(String[] args) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(args[0]));
        ListFile list = ListFile.of(args[0], bytes, ListFile.Reading.AS_SEEN);
        Trip trip = EmptyTrip.make();
        PeoplePlan plan = PeopleImport.plan(list.grid(), list.said(), Mapping.guess(list.grid()), trip);
        Trip after = PeoplePlan.edit(plan.proposals().stream().flatMap(p -> p.adding().stream()))
                .orElseThrow()
                .applyTo(trip);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long held = runtime.totalMemory() - runtime.freeMemory();
        // all of it is needed until here
        if (after.people().size() != plan.proposals().size()
                || list.grid().rows().isEmpty()
                || bytes.length == 0)
            throw new IllegalStateException(String.valueOf(after.people().size()));
        System.out.println("held " + held / 1024.0 / 1024.0);
    }
}
