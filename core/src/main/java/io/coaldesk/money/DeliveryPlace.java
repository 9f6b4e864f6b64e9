package io.coaldesk.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where a price holds: a location and a point of the chain, written {@code qinhuangdao/fob-trimmed}.
 *
 * @param location the port, mine, station or plant: lower-case letters, digits and hyphens
 * @param term the point of the chain
 */
public record DeliveryPlace(String location, DeliveryTerm term) implements Labelled {

    private static final Pattern LOCATION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Checks the location. */
    public DeliveryPlace {
        if (!LOCATION.matcher(location).matches()) {
            throw new InvalidValueException("location", location, "lower-case letters, digits and hyphens");
        }
    }

    /** Returns a place. */
    public static DeliveryPlace of(String location, DeliveryTerm term) {
        return new DeliveryPlace(location, term);
    }

    /**
     * Returns the place of its written form.
     *
     * @throws InvalidValueException if the text has another form or the term is unknown
     */
    @JsonCreator
    public static DeliveryPlace parse(String text) {
        int slash = text.indexOf('/');
        for (DeliveryTerm term : DeliveryTerm.values()) {
            if (slash > 0 && term.code().equals(text.substring(slash + 1))) {
                return new DeliveryPlace(text.substring(0, slash), term);
            }
        }
        throw new InvalidValueException(
                "place",
                text,
                "location/term, such as qinhuangdao/fob-trimmed; terms: "
                        + Arrays.stream(DeliveryTerm.values())
                                .map(DeliveryTerm::code)
                                .toList());
    }

    @Override
    public Label label() {
        return Label.of(
                location + " " + term.label().en(), location + term.label().zh());
    }

    /** Returns the written form, which {@link #parse} reads. */
    @JsonValue
    @Override
    public String toString() {
        return location + "/" + term.code();
    }
}
