package my.lawatan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import my.lawatan.json.EditJson;
import my.lawatan.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands on a line, it is answered, and the next one is taken. */
class HostileEditsTest {
    private static final int LINES = 3_000;

    // one of each edit, in single quotes; ITEM names what the small trip holds
    private static final List<String> EDITS = List.of(
            "{'edit':'cancel-event','event':'DINNER'}",
            "{'edit':'copy-event','event':'DINNER','copy':'00000000-0000-4000-8000-0000000000f1','when':WHEN}",
            "{'edit':'split-event','event':'DINNER','second':'00000000-0000-4000-8000-0000000000e1',"
                    + "'at':{'at':'2024-11-13T20:30','zone':'America/Lima'}}",
            "{'edit':'join-events','events':['DINNER','00000000-0000-4000-8000-0000000000e1']}",
            "{'edit':'paste-events','events':[{'id':'00000000-0000-4000-8000-0000000000e2','title':'Tea','type':'meal','when':WHEN}],"
                    + "'also':[{'kind':'instruction','id':'00000000-0000-4000-8000-0000000000e3',"
                    + "'event':'00000000-0000-4000-8000-0000000000e2','anchor':'start','minutes':-5,'text':'Cups'}]}",
            "{'edit':'create-item','item':{'kind':'place','id':'00000000-0000-4000-8000-0000000000f2','name':'Roof',"
                    + "'coordinates':{'latitude':-12.1,'longitude':-77.0},'capacity':20,'zone':'America/Lima'}}",
            "{'edit':'create-item','item':{'kind':'person','id':'00000000-0000-4000-8000-0000000000f3','name':"
                    + "{'given':['A'],'family':['B'],'order':'given-family','titles':[{'text':'Dr'}]},"
                    + "'precedence':{'number':3},'diet':{'known':'stated','needs':'halal'},'languages':['es']}}",
            "{'edit':'create-item','item':{'kind':'claim','id':'00000000-0000-4000-8000-0000000000f4','basis':'inferred',"
                    + "'rule':'guess','support':{'item':{'kind':'event','id':'DINNER'},'component':'when','value':WHEN}}}",
            "{'edit':'add-event','event':{'id':'00000000-0000-4000-8000-0000000000f8','title':'Talk','type':'media','when':WHEN},"
                    + "'also':[{'kind':'place','id':'00000000-0000-4000-8000-0000000000f9','name':'Yard'}]}",
            "{'edit':'count-from','dependency':'00000000-0000-4000-8000-0000000000d1','event':'DINNER','on':'ARRIVAL','anchor':'start','minutes':15}",
            "{'edit':'set-own-time','event':'DINNER','when':WHEN}",
            "{'edit':'add-alternative','alternative':{'id':'00000000-0000-4000-8000-0000000000d2','event':'DINNER','plan':'Rain',"
                    + "'reason':'wet-weather','title':'Supper inside','decideBy':{'at':'2024-11-13T15:00','zone':'America/Lima'}}}",
            "{'edit':'swap-plan','plan':'Rain','alternatives':['00000000-0000-4000-8000-0000000000d2']}",
            "{'edit':'hold-event','hold':'00000000-0000-4000-8000-0000000000d3','event':'DINNER','until':'called','releasedBy':'Radio'}",
            "{'edit':'release-hold','hold':'00000000-0000-4000-8000-0000000000d3','at':{'at':'2024-11-13T20:31','zone':'America/Lima'}}",
            "{'edit':'note-actual','actual':'00000000-0000-4000-8000-0000000000d4','event':'DINNER',"
                    + "'began':{'at':'2024-11-13T20:10','zone':'America/Lima'}}",
            "{'edit':'fix-event','event':'DINNER','fixed':true}",
            "{'edit':'invite','attendance':{'kind':'attendance','id':'00000000-0000-4000-8000-0000000000f5',"
                    + "'event':'ARRIVAL','unit':'person','person':'SITI','role':'participant'}}",
            "{'edit':'invite','attendance':{'id':'00000000-0000-4000-8000-0000000000f6',"
                    + "'event':'ARRIVAL','unit':'person','person':'SITI','role':'participant'}}",
            "{'edit':'move-event','event':'DINNER','when':WHEN}",
            "{'edit':'name-seat','attendance':'SEAT','person':'SITI'}",
            "{'edit':'create-item','item':{'kind':'table','id':'00000000-0000-4000-8000-0000000000c1','event':'DINNER',"
                    + "'name':'Table 1','shape':'round','seats':8,'sides':'alternating','interpreters':'behind'}}",
            "{'edit':'seat-at','seat':'00000000-0000-4000-8000-0000000000c2','table':'00000000-0000-4000-8000-0000000000c1',"
                    + "'number':3,'attendance':'SEAT','reason':'Near the door'}",
            "{'edit':'lock-seat','seat':'00000000-0000-4000-8000-0000000000c3','table':'00000000-0000-4000-8000-0000000000c1',"
                    + "'number':3,'attendance':'SEAT'}",
            "{'edit':'clear-seat','seat':'00000000-0000-4000-8000-0000000000c2'}",
            "{'edit':'replace-person','person':'SITI','by':'00000000-0000-4000-8000-0000000000a2','from':{'at':'2024-11-13T15:00','zone':'America/Lima'}}",
            "{'edit':'create-item','item':{'kind':'vehicle','id':'00000000-0000-4000-8000-0000000000b1','name':'Car 2','seats':3}}",
            "{'edit':'seat-in-car','ride':{'id':'00000000-0000-4000-8000-0000000000b2',"
                    + "'vehicle':'00000000-0000-4000-8000-0000000000b1','person':'SITI','position':'rear-right'}}",
            "{'edit':'leave-seat','ride':'00000000-0000-4000-8000-0000000000b2'}",
            "{'edit':'seat-all','vehicles':['00000000-0000-4000-8000-0000000000b1'],"
                    + "'rides':[{'id':'00000000-0000-4000-8000-0000000000b3',"
                    + "'vehicle':'00000000-0000-4000-8000-0000000000b1','forWhom':'Security officer','position':'front'}]}",
            "{'edit':'put-on-track','event':'DINNER','track':'00000000-0000-4000-8000-0000000000f7'}",
            "{'edit':'take-off-track','event':'DINNER','track':'00000000-0000-4000-8000-0000000000f7'}",
            "{'edit':'remove-item','item':{'kind':'attendance','id':'GUEST'}}",
            "{'edit':'rename-event','event':'DINNER','title':{'en':'Supper','es':'Cena'}}",
            "{'edit':'revise-item','item':{'kind':'event','id':'DINNER'},'component':'expected','value':{'people':22}}",
            "{'edit':'revise-item','item':{'kind':'event','id':'DINNER'},'component':'tracks','value':[]}",
            "{'edit':'set-attendance-status','attendance':'GUEST','status':'declined'}",
            "{'edit':'place-by-hand','attendance':'GUEST','after':false,'beside':'SEAT','reason':'Asked by the host'}",
            "{'edit':'take-back-place','attendance':'GUEST'}",
            "{'edit':'set-event-status','event':'DINNER','status':'tentative'}",
            "{'edit':'shift-events','events':['DINNER'],'minutes':5}",
            "{'edit':'delay-from','event':'DINNER','minutes':30,'edits':[{'edit':'move-event','event':'DINNER','when':WHEN}]}",
            "{'edit':'together','edits':[{'edit':'fix-event','event':'DINNER','fixed':false}]}",
            "{'edit':'waive-finding','waiver':'00000000-0000-4000-8000-0000000000f8','finding':'names-awaited[event DINNER]','basis':'x','reason':'Told'}",
            "{'edit':'switch-rule','rule':'name-drift','off':true,'reason':'Names are being agreed'}",
            "{'edit':'set-rule-number','rule':'room-turnover','number':'minutes','value':20}",
            "{'edit':'take-back-waiver','waiver':'00000000-0000-4000-8000-0000000000f8'}",
            "{'edit':'call-for-brief','brief':'00000000-0000-4000-8000-0000000000f9','event':'DINNER'}",
            "{'edit':'clear-brief','brief':'BRIEF','clearedBy':'Aina'}",
            "{'edit':'confirm-brief','brief':'BRIEF'}",
            "{'edit':'set-preparation','preparation':{'kind':'preparation','id':'00000000-0000-4000-8000-0000000000fa',"
                    + "'event':'DINNER','requirement':'gift','state':'arranged'}}",
            "{'edit':'create-item','item':{'kind':'copy','id':'00000000-0000-4000-8000-0000000000fb',"
                    + "'version':'00000000-0000-4000-8000-0000000000fc','number':3,'holder':'Control room','form':'paper'}}",
            "{'edit':'hand-over-copy','copy':'00000000-0000-4000-8000-0000000000fb','at':{'at':'2024-11-12T18:00','zone':'America/Lima'}}",
            "{'edit':'create-item','item':{'kind':'pass','id':'00000000-0000-4000-8000-0000000000c1','type':'floater','name':'Floater 4'}}",
            "{'edit':'hand-over-pass','handover':'00000000-0000-4000-8000-0000000000c2','pass':'00000000-0000-4000-8000-0000000000c1',"
                    + "'to':'SITI','at':{'at':'2024-11-13T10:15','zone':'America/Lima'},'done':true}",
            "{'edit':'take-back-copy','copy':'00000000-0000-4000-8000-0000000000fb','at':{'at':'2024-11-13T18:00','zone':'America/Lima'}}",
            "{'edit':'write-brief','brief':'BRIEF','head':'press-line','text':'None.'}");

    private static final List<String> JUNK = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "2147483648",
            "0.5",
            "''",
            "'x'",
            "'event'",
            "'settings'",
            "'id'",
            "'exists'",
            "'DINNER'",
            "'2024-02-30'",
            "'0000-00-00T99:99'",
            "'Mars/Base'",
            "'+19:00'",
            "[]",
            "[null]",
            "[[[]]]",
            "{}",
            "{'':''}",
            "{'en':null}",
            "{'start':'2024-11-13'}",
            "'\\u0000'",
            "'\\uD800'");

    @TempDir
    Path folder;

    @Test
    void thereIsOneOfEachEdit() {
        List<String> names = new ArrayList<>();
        for (String edit : EDITS) names.add(Json.parse(filled(edit)).get("edit").textValue());
        assertThat(names).containsAll(EditJson.names());
    }

    @Test
    void everyLineIsAnswered() {
        Path file = SmallTrip.in(folder);
        Random random = new Random(2024);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) lines.append(spoilt(random)).append('\n');
        Commands.Ran ran = Commands.withInput(lines.toString(), "apply", file);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.lines())
                .hasSize(LINES)
                .allMatch(line -> line.startsWith("{\"entry\":") || line.startsWith("{\"line\":"));
        assertThat(ran.lines())
                .filteredOn(line -> line.startsWith("{\"line\":"))
                .hasSizeGreaterThan(LINES / 2);
        assertThat(Commands.run("info", file).code()).isZero();
    }

    /** An edit in which one value, name or stretch of text is another. */
    private static String spoilt(Random random) {
        String edit = filled(EDITS.get(random.nextInt(EDITS.size())));
        if (random.nextInt(10) == 0) return edit.substring(0, 1 + random.nextInt(edit.length() - 1));
        JsonNode root = Json.parse(edit);
        List<JsonNode> inner = new ArrayList<>();
        collect(root, inner);
        JsonNode node = inner.get(random.nextInt(inner.size()));
        JsonNode junk = Json.parse(filled(JUNK.get(random.nextInt(JUNK.size()))));
        if (node instanceof ObjectNode object) spoil(object, junk, random);
        else if (node instanceof ArrayNode array) array.add(junk);
        return Json.text(root);
    }

    private static void spoil(ObjectNode object, JsonNode junk, Random random) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", junk);
            default -> object.set(name, junk);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainerNode()) into.add(node);
        node.forEach(child -> collect(child, into));
    }

    private static String filled(String json) {
        return json.replace(
                        "WHEN",
                        "{'start':'2024-11-13T20:00','end':'2024-11-13T21:00','zone':'America/Lima','certainty':'exact'}")
                .replace("'DINNER'", "'" + SmallTrip.DINNER + "'")
                .replace("'ARRIVAL'", "'" + SmallTrip.ARRIVAL + "'")
                .replace("'SITI'", "'" + SmallTrip.SITI + "'")
                .replace("'SEAT'", "'" + SmallTrip.SEAT + "'")
                .replace("'GUEST'", "'" + SmallTrip.GUEST + "'")
                .replace("'BRIEF'", "'" + SmallTrip.BRIEF + "'")
                .replace('\'', '"');
    }
}
