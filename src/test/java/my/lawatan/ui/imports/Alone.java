package my.lawatan.ui.imports;

import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Progress;

/** What imports have around them where nobody looks on. */
final class Alone {
    private Alone() {}

    static Around in(Office office) {
        return in(office, office.edits, office.background, new Quiet());
    }

    /** With a thread that reads, and somebody who watches it. */
    static Around in(Office office, Edits edits, Background reading, Progress work) {
        return new Around(
                office.workspace,
                edits,
                Office.ENGLISH,
                reading,
                work,
                office.said::add,
                fault -> office.said.add("FAULT " + fault));
    }

    static Entry entry(Preview model, String title) {
        return model.choosing().entries().stream()
                .filter(e -> e.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    /** Nobody watches how far it is. */
    private static final class Quiet implements Progress {
        @Override
        public void begun(String what, Runnable stop) {}

        @Override
        public void at(double part) {}

        @Override
        public void ended() {}
    }
}
