package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Labelled;

/** A class of coal by one of the standards; the constants of each stand in the order of its table. */
public sealed interface CoalRank extends Labelled permits ChineseRank, AstmRank {

    /** Returns the code of the class in its standard, which is also its JSON form: {@code 25} or {@code hvCb}. */
    String code();

    /** Returns the designation of the standard: {@code GB/T 5751} or {@code ASTM D388}. */
    String standard();

    /**
     * Returns the class of a code of either standard: those of GB/T 5751 are two digits, those of ASTM D388 letters.
     *
     * @throws InvalidValueException if there is no such class
     */
    @JsonCreator
    static CoalRank parse(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0)) ? ChineseRank.parse(code) : AstmRank.parse(code);
    }
}
