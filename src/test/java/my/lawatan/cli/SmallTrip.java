package my.lawatan.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.store.Store;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.trip.Item;
import my.lawatan.trip.Label;
import my.lawatan.trip.Trip;
import my.lawatan.workspace.Workspace;

/** A trip small enough to be read whole in a test. Everything in it is invented. */
public final class SmallTrip {
    public static final String DINNER = "00000000-0000-4000-8000-0000000000e1";
    static final String ARRIVAL = "00000000-0000-4000-8000-0000000000e2";
    static final String SITE_VISIT = "00000000-0000-4000-8000-0000000000e3";
    static final String SITI = "00000000-0000-4000-8000-0000000000a1";
    static final String LUCIA = "00000000-0000-4000-8000-0000000000a2";
    static final String HALL = "00000000-0000-4000-8000-0000000000b1";
    static final String SEAT = "00000000-0000-4000-8000-0000000000c1";
    static final String GUEST = "00000000-0000-4000-8000-0000000000c2";
    static final String BRIEF = "00000000-0000-4000-8000-0000000000d1";

    // in the JSON form of items, with single quotes
    private static final String ITEMS = """
            {'kind':'settings','id':'00000000-0000-4000-8000-000000000001','title':'Small','category':'official',\
            'hostCity':'Lima','hostZone':'America/Lima','homeCity':'Kuala Lumpur','homeZone':'Asia/Kuala_Lumpur',\
            'firstDay':'2024-11-12','lastDay':'2024-11-16','marking':'terhad','exercise':true}
            {'kind':'place','id':'HALL','name':'Garden hall','address':'1 Any Street'}
            {'kind':'person','id':'SITI','side':'ours','position':'Private secretary',\
            'name':{'given':['Siti'],'patronymic':'binti Osman','order':'given-patronymic'}}
            {'kind':'person','id':'LUCIA','side':'host',\
            'name':{'given':['Lucía'],'family':['Ñahui'],'order':'given-paternal-maternal'}}
            {'kind':'event','id':'DINNER','title':{'en':'Gala dinner','es':'Cena de gala'},'type':'meal',\
            'when':{'start':'2024-11-13T19:30','end':'2024-11-13T22:00','zone':'America/Lima'},'place':'HALL',\
            'status':'confirmed'}
            {'kind':'event','id':'ARRIVAL','title':'Arrival','type':'ceremony',\
            'when':{'start':'2024-11-12','zone':'America/Lima'},'status':'tentative'}
            {'kind':'event','id':'VISIT','title':'Site visit','type':'business'}
            {'kind':'attendance','id':'SEAT','event':'DINNER','unit':'person','number':1,'role':'participant','side':'ours'}
            {'kind':'attendance','id':'GUEST','event':'DINNER','unit':'person','person':'LUCIA','role':'host',\
            'status':'confirmed','side':'host'}
            {'kind':'brief','id':'BRIEF','event':'DINNER','title':'The dinner','number':'1','status':'draft'}
            """;

    private SmallTrip() {}

    /** Writes it as a trip file into {@code folder}. */
    public static Path in(Path folder) {
        return write(folder.resolve("small.lawatan"));
    }

    static Path write(Path file) {
        Clock clock = Clock.fixed(Instant.parse("2024-11-01T08:00:00Z"), ZoneOffset.UTC);
        Store store = SqliteStore.create(file);
        Label label = Label.of("sample.begun", "Small");
        Workspace.create(store, trip(), label, clock, "Aina", Runnable::run).close();
        return file;
    }

    static Trip trip() {
        return Trip.of(items().map(SmallTrip::item).toList());
    }

    private static Stream<String> items() {
        return ITEMS.replace("'HALL'", "'" + HALL + "'")
                .replace("'SITI'", "'" + SITI + "'")
                .replace("'LUCIA'", "'" + LUCIA + "'")
                .replace("'DINNER'", "'" + DINNER + "'")
                .replace("'ARRIVAL'", "'" + ARRIVAL + "'")
                .replace("'VISIT'", "'" + SITE_VISIT + "'")
                .replace("'SEAT'", "'" + SEAT + "'")
                .replace("'GUEST'", "'" + GUEST + "'")
                .replace("'BRIEF'", "'" + BRIEF + "'")
                .lines();
    }

    private static Item item(String json) {
        return ItemJson.read(Json.parse(json.replace('\'', '"')));
    }
}
