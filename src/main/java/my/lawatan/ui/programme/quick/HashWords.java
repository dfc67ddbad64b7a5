package my.lawatan.ui.programme.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;

/**
 * What the words after a # say: a track of the trip, else one that trips usually have, else a kind of event. Of a word that is both,
 * {@code kind:} or {@code track:} before it says which is meant; what it could have been is told.
 */
final class HashWords {
    private static final String KIND = "kind:";
    private static final String TRACK = "track:";

    private final TrackWords tracks;
    private final KindWords kinds;
    private final Messages messages;
    private final EventKind told;
    private Optional<EventKind> kind = Optional.empty();
    private Optional<Id<Track>> track;
    private final List<Track> made = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    /**
     * @param told the kind that the title tells
     * @param lane the track on which it is if no word names one
     */
    HashWords(TrackWords tracks, KindWords kinds, Messages messages, EventKind told, Optional<Id<Track>> lane) {
        this.tracks = tracks;
        this.kinds = kinds;
        this.messages = messages;
        this.told = told;
        this.track = lane;
    }

    EventKind kind() {
        return kind.orElse(told);
    }

    Optional<Id<Track>> track() {
        return track;
    }

    /** The tracks that trips usually have and this one lacks, so that they must be made with the event. */
    List<Track> made() {
        return List.copyOf(made);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    void read(String word) {
        boolean kindMeant = word.startsWith(KIND);
        boolean trackMeant = word.startsWith(TRACK);
        String name = kindMeant ? word.substring(KIND.length()) : trackMeant ? word.substring(TRACK.length()) : word;
        Optional<EventKind> named = kinds.named(name).filter(k -> !trackMeant);
        Optional<Id<Track>> there = tracks.named(name).filter(t -> !kindMeant);
        Optional<Track> usual = tracks.usual(name).filter(t -> !kindMeant);
        // a track first: #business must not mean another thing on the day on which the trip gets a business programme
        if (there.isPresent()) track = there;
        else if (usual.isPresent()) track = usual.map(this::added);
        else if (named.isPresent()) kind = named;
        else doubts.add(messages.text("programme.quick.word.unknown", word));
        if ((there.isPresent() || usual.isPresent()) && named.isPresent() && named.get() != told)
            notes.add(messages.text("programme.quick.word.kind", word, KIND + word));
    }

    private Id<Track> added(Track usual) {
        made.add(usual);
        return usual.id();
    }
}
