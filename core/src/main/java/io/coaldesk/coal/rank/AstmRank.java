package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.util.Arrays;

/**
 * A group of the classification of coals by rank, from the highest to the lowest.
 *
 * <p>Source: ASTM D388 as printed in USGS Circular 891, table 1. {@link AstmD388Classifier} assigns the groups.
 */
public enum AstmRank implements CoalRank {
    /** Meta-anthracite. */
    META_ANTHRACITE("ma", "meta-anthracite", "超无烟煤"),
    /** Anthracite. */
    ANTHRACITE("an", "anthracite", "无烟煤"),
    /** Semianthracite. */
    SEMIANTHRACITE("sa", "semianthracite", "半无烟煤"),
    /** Low volatile bituminous coal. */
    LOW_VOLATILE_BITUMINOUS("lvb", "low volatile bituminous coal", "低挥发分烟煤"),
    /** Medium volatile bituminous coal. */
    MEDIUM_VOLATILE_BITUMINOUS("mvb", "medium volatile bituminous coal", "中挥发分烟煤"),
    /** High volatile A bituminous coal. */
    HIGH_VOLATILE_A_BITUMINOUS("hvAb", "high volatile A bituminous coal", "高挥发分 A 烟煤"),
    /** High volatile B bituminous coal. */
    HIGH_VOLATILE_B_BITUMINOUS("hvBb", "high volatile B bituminous coal", "高挥发分 B 烟煤"),
    /** High volatile C bituminous coal. */
    HIGH_VOLATILE_C_BITUMINOUS("hvCb", "high volatile C bituminous coal", "高挥发分 C 烟煤"),
    /** Subbituminous A coal. */
    SUBBITUMINOUS_A("subA", "subbituminous A coal", "次烟煤 A"),
    /** Subbituminous B coal. */
    SUBBITUMINOUS_B("subB", "subbituminous B coal", "次烟煤 B"),
    /** Subbituminous C coal. */
    SUBBITUMINOUS_C("subC", "subbituminous C coal", "次烟煤 C"),
    /** Lignite A. */
    LIGNITE_A("ligA", "lignite A", "褐煤 A"),
    /** Lignite B. */
    LIGNITE_B("ligB", "lignite B", "褐煤 B");

    private final String code;
    private final Label label;

    AstmRank(String code, String english, String chinese) {
        this.code = code;
        this.label = Label.of(english, chinese);
    }

    /**
     * Returns the group of a code.
     *
     * @throws InvalidValueException if there is no such group
     */
    public static AstmRank parse(String code) {
        return Arrays.stream(values())
                .filter(rank -> rank.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("rank", code, "a code of ASTM D388 such as lvb or hvCb"));
    }

    /** Returns the abbreviation of the group: {@code ma}, {@code lvb}, {@code hvCb}. */
    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String standard() {
        return "ASTM D388";
    }

    @Override
    public Label label() {
        return label;
    }
}
