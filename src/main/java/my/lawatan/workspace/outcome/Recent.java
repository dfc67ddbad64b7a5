package my.lawatan.workspace.outcome;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import my.lawatan.change.Change;
import my.lawatan.check.Checked;

/** The trips that were checked last: findings that are about the same items ask for the same ones. */
final class Recent {
    private static final int MOST = 32;

    private record Key(BitSet some, List<Change> also) {}

    private final Map<Key, Optional<Checked>> known = new LinkedHashMap<>();

    Optional<Checked> of(BitSet some, List<Change> also, Supplier<Optional<Checked>> check) {
        Key key = new Key(some, also);
        Optional<Checked> checked = known.remove(key);
        if (checked == null) checked = check.get();
        known.put(key, checked);
        if (known.size() > MOST) known.remove(known.keySet().iterator().next());
        return checked;
    }
}
