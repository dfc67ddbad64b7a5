package my.lawatan.ui.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Band;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.DayHead;
import my.lawatan.ui.kit.timeline.plan.SkyLine;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import my.lawatan.ui.kit.timeline.plan.Way;

/** Spreads the plan of one day over its programmes: what is on several stands in each of them. */
record LanePlan(TimelinePlan day, Lanes lanes, Trip trip, Messages messages) {
    TimelinePlan plan() {
        List<Block> blocks = day.blocks().stream()
                .flatMap(this::spread)
                .sorted(Comparator.comparingInt(Block::day).thenComparingInt(Block::start))
                .toList();
        return new TimelinePlan(
                heads(blocks),
                day.lastMinute(),
                day.gutter(),
                blocks,
                day.bands().stream().flatMap(this::spread).toList(),
                day.tray(),
                day.ways().stream().flatMap(this::spread).toList(),
                day.sky().stream().flatMap(this::spread).toList());
    }

    private List<DayHead> heads(List<Block> blocks) {
        List<DayHead> heads = new ArrayList<>();
        for (int i = 0; i < lanes.all().size(); i++) {
            int column = i;
            long items = blocks.stream().filter(b -> b.day() == column).count();
            String name = lanes.all()
                    .get(i)
                    .of()
                    .map(track -> track.name().in(messages.language()))
                    .orElseGet(() -> messages.text("programme.day.no-programme"));
            heads.add(new DayHead(day.days().get(0).date(), name, counted(items), "", ""));
        }
        return heads;
    }

    private String counted(long items) {
        if (items == 0) return messages.text("programme.day.free");
        return messages.text(items == 1 ? "programme.day.item" : "programme.day.items", items);
    }

    private List<Integer> columns(ItemRef item) {
        Optional<Event> event = item.kind() == ItemKind.EVENT ? trip.events().get(item.id()) : Optional.empty();
        return event.map(lanes::of).orElse(List.of());
    }

    private Stream<Block> spread(Block b) {
        return columns(b.item()).stream().map(b::in);
    }

    // over programmes that stand side by side it is one band
    private Stream<Band> spread(Band b) {
        List<Band> bands = new ArrayList<>();
        List<Integer> columns = columns(b.item());
        for (int i = 0; i < columns.size(); i++) {
            int first = columns.get(i);
            while (i + 1 < columns.size() && columns.get(i + 1) == columns.get(i) + 1) i++;
            bands.add(new Band(b.item(), first, columns.get(i), b.kind(), b.title(), b.marks(), b.words()));
        }
        return bands.stream();
    }

    // a way that no event has, such as a flight, stands in the first column
    private Stream<Way> spread(Way w) {
        List<Integer> columns = w.next().map(this::columns).orElse(List.of(0));
        return columns.stream()
                .map(column -> new Way(w.leg(), column, w.start(), w.end(), w.next(), w.text(), w.late()));
    }

    private Stream<SkyLine> spread(SkyLine s) {
        return Stream.iterate(0, i -> i < lanes.all().size(), i -> i + 1)
                .map(column -> new SkyLine(column, s.minute(), s.name()));
    }
}
