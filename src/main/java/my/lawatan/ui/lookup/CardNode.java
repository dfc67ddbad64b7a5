package my.lawatan.ui.lookup;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Fonts;
import my.lawatan.ui.kit.Portrait;

/** What one must know of somebody, in large type. */
final class CardNode extends VBox {
    private static final double FACE = 132;
    private final Messages messages;
    private final Portrait face = new Portrait(FACE);
    private final Label name = label("lw-lookup-name");
    private final Label script = label("lw-lookup-script");
    private final Label address = label("lw-lookup-address");
    private final Label sound = label("lw-lookup-muted");
    private final Label work = label("lw-lookup-large");
    private final Label speaks = label("lw-lookup-muted");
    private final Label next = label("lw-lookup-next");
    private final Label when = label("lw-lookup-muted");
    private final Label met = label("lw-lookup-large");
    private final Label briefHead = label("lw-lookup-head");
    private final VBox brief = new VBox(6);

    CardNode(Messages messages) {
        super(14);
        this.messages = messages;
        getStyleClass().add("lw-lookup-card");
        setId("lookup-card");
        name.setId("lookup-name");
        address.setId("lookup-address");
        next.setId("lookup-next");
        met.setId("lookup-met");
        VBox who = new VBox(4, name, script, part(messages.text("lookup.address"), address, sound), work, speaks);
        HBox.setHgrow(who, Priority.ALWAYS);
        who.setMinWidth(0);
        HBox top = new HBox(24, face, who);
        top.setAlignment(Pos.TOP_LEFT);
        getChildren()
                .addAll(
                        top,
                        part(messages.text("lookup.next"), next, when),
                        part(messages.text("lookup.met"), met),
                        new VBox(6, briefHead, brief));
    }

    private static VBox part(String head, Label... lines) {
        VBox part = new VBox(2, label("lw-lookup-head"));
        ((Label) part.getChildren().get(0)).setText(head);
        part.getChildren().addAll(lines);
        return part;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    void show(Card card) {
        face.show(card.face(), card.initials());
        name.setText(card.written());
        Fonts.show(script, card.script());
        hideIfEmpty(script);
        address.setText(card.address());
        sound.setText(card.sound().isEmpty() ? "" : messages.text("lookup.sound", card.sound()));
        hideIfEmpty(sound);
        work.setText(card.work());
        speaks.setText(card.speaks());
        hideIfEmpty(speaks);
        next.setText(card.next().title());
        when.setText(card.next().when());
        when.getStyleClass().setAll("label", card.next().soon() ? "lw-lookup-soon" : "lw-lookup-muted");
        hideIfEmpty(when);
        met.setText(card.met());
        briefHead.setText(card.briefHead());
        brief.getChildren().clear();
        for (String line : card.brief()) {
            Label words = label("lw-lookup-large");
            words.setText(line);
            brief.getChildren().add(words);
        }
        setAccessibleText(card.spoken());
    }

    private static void hideIfEmpty(Label label) {
        label.setVisible(!label.getText().isEmpty());
        label.setManaged(label.isVisible());
    }
}
