package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Require;
import java.util.List;

/**
 * An offer that may be used only together with another; in JSON the list of both ids, the dependent one first.
 *
 * @param coal the id of the offer that needs the other
 * @param needs the id of the offer that is used where the first is
 */
public record RequiredCoal(String coal, String needs) {

    /** Refuses an offer that needs itself. */
    public RequiredCoal {
        Require.that(!coal.equals(needs), "coals", needs, "another offer than " + coal);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RequiredCoal fromJson(List<String> pair) {
        if (pair.size() != 2) {
            throw new InvalidValueException("coals", pair, "two different offers");
        }
        return new RequiredCoal(pair.get(0), pair.get(1));
    }

    @JsonValue
    List<String> toJson() {
        return List.of(coal, needs);
    }
}
