package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import my.lawatan.interchange.people.PersonProposal.How;
import my.lawatan.text.Names;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** Who is in the trip already, found by any form of the name and by e-mail. */
final class KnownPeople {
    /** A word that so many are called says nothing of who it is. */
    private static final int COMMON = 400;

    private final TitleWords titles;
    private final Map<String, List<Form>> byKey = new HashMap<>();
    private final Map<String, List<Form>> byWord = new HashMap<>();
    private final Map<String, List<Person>> byMail = new HashMap<>();

    private record Form(Person person, NameWords words) {}

    /**
     * Somebody who may be meant.
     *
     * @param how by what
     */
    record Found(Person person, How how) {}

    KnownPeople(Trip trip, TitleWords titles) {
        this.titles = titles;
        trip.people().stream().sorted(Comparator.comparing(Person::id)).forEach(this::add);
    }

    private void add(Person person) {
        for (String name : forms(person)) {
            Form form = new Form(person, NameWords.of(name, titles));
            byKey.computeIfAbsent(form.words().key(), key -> new ArrayList<>()).add(form);
            for (String word : form.words().words())
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(form);
        }
        if (!person.email().isEmpty())
            byMail.computeIfAbsent(mail(person.email()), key -> new ArrayList<>())
                    .add(person);
    }

    static String mail(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** All ways in which somebody is written. */
    static Set<String> forms(Person person) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(Names.bare(person.name()));
        for (Language language : Language.values()) forms.add(Names.list(person, language));
        forms.addAll(person.forms().letter().in().values());
        person.aliases().stream().map(Alias::text).forEach(forms::add);
        forms.add(person.name().inScript());
        forms.remove("");
        return forms;
    }

    /** Who may be meant by somebody in a list; none if nobody is like that. */
    Optional<Found> like(Person read) {
        if (byKey.isEmpty()) return Optional.empty();
        Set<Found> all = new TreeSet<>(Comparator.comparing(Found::how)
                .thenComparing(found -> found.person().id()));
        List<Person> mails = read.email().isEmpty() ? List.of() : byMail.getOrDefault(mail(read.email()), List.of());
        mails.forEach(person -> all.add(new Found(person, How.EMAIL)));
        for (String name : forms(read)) {
            NameWords words = NameWords.of(name, titles);
            for (Form form : byKey.getOrDefault(words.key(), List.of())) all.add(same(form.person(), read, mails));
            if (all.isEmpty()) alike(words).ifPresent(all::add);
        }
        return all.stream().findFirst();
    }

    private static Found same(Person person, Person read, List<Person> mails) {
        if (mails.contains(person)) return new Found(person, How.NAME_AND_EMAIL);
        boolean body = read.organisation().isPresent() && read.organisation().equals(person.organisation());
        return new Found(person, body ? How.NAME_AND_ORGANISATION : How.NAME);
    }

    private Optional<Found> alike(NameWords words) {
        Form best = null;
        double most = NameWords.ALIKE;
        for (String word : words.words()) {
            List<Form> having = byWord.getOrDefault(word, List.of());
            if (having.size() > COMMON) continue;
            for (Form form : having) {
                double like = form.words().like(words);
                if (like < most || like == most && best != null) continue;
                most = like;
                best = form;
            }
        }
        return Optional.ofNullable(best).map(form -> new Found(form.person(), How.ALIKE));
    }
}
