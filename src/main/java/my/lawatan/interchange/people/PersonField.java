package my.lawatan.interchange.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;

/** What a column of a list says of a person. The constants' names, in kebab case, are part of the mapping file's form. */
public enum PersonField {
    UNUSED(""),
    /** The whole name in one cell, as it is printed. */
    FULL_NAME("name"),
    STYLE("name", true),
    TITLES("name"),
    GIVEN("name"),
    FAMILY("name"),
    SECOND_FAMILY("name"),
    PATRONYMIC("name"),
    NAME_ORDER("name"),
    SCRIPT("name"),
    LIST_FORM("forms", true),
    SALUTATION("forms", true),
    PLATE("forms", true),
    LETTER("forms", true),
    SORT_KEY("sortKey"),
    PRONUNCIATION("pronunciation"),
    ALIASES("aliases"),
    POSITION("position", true),
    ORGANISATION("organisation"),
    GROUP("group"),
    SIDE("side"),
    ORDER("precedence"),
    ORDER_LIST("precedence"),
    ORDER_SINCE("precedence"),
    ORDER_REASON("precedence"),
    DIET("diet", true),
    LANGUAGES("languages"),
    INTERPRETER("interpreter"),
    ACCESS("access", true),
    PHONE("phone"),
    EMAIL("email"),
    LAST_MET("lastMet"),
    LAST_MET_WHERE("lastMet", true),
    LAST_MET_NOTE("lastMet", true),
    NOTE("note", true),
    /** What somebody does at the event whose guests the list names. */
    ROLE(""),
    /** Whether they come. */
    STATUS(""),
    /** By which Lawatan knows the person again. */
    ID("");

    private final String component;
    private final boolean translated;
    private final String word = Words.kebab(name());

    PersonField(String component) {
        this(component, false);
    }

    PersonField(String component, boolean translated) {
        this.component = component;
        this.translated = translated;
    }

    /** The component of a person that it is a part of; empty if it is none. */
    public String component() {
        return component;
    }

    /** Whether there may be a column of it for each language. */
    public boolean translated() {
        return translated;
    }

    /** Whether somebody can be named by it. */
    public boolean names() {
        return this == FULL_NAME || this == GIVEN || this == FAMILY;
    }

    /** Whether it is said of a place at an event, and not of the person. */
    public boolean attends() {
        return this == ROLE || this == STATUS;
    }

    public String word() {
        return word;
    }

    /** What a column of it is called where Lawatan writes one. */
    public String heading(Messages messages) {
        return messages.text("interchange.people.heading." + word());
    }

    /** What it is called in headings, in all languages that are read, folded; its own heading first. */
    List<String> headings(Messages messages) {
        if (this == UNUSED) return List.of();
        String all = messages.text("interchange.people.headings." + word());
        String own = Headings.bare(heading(messages));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(own), Arrays.stream(all.split(" *, *", -1)))
                .map(Fold::fold)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** The field with that {@link #word()}. */
    public static Optional<PersonField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }
}
