package io.coaldesk.coal.rank;

import com.fasterxml.jackson.annotation.JsonValue;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import java.util.Arrays;

/**
 * One of the 29 codes of the Chinese classification of coals, in 14 classes.
 *
 * <p>Of a bituminous code the tens digit is the band of the volatile matter (1 low to 4 high) and the units digit that of
 * the caking (1 none to 6 fat). Source: GB/T 5751-2009, whose spelling 黏 is kept; its table is that of GB 5751-86. {@link
 * Gb5751Classifier} assigns the codes.
 */
public enum ChineseRank implements CoalRank {
    /** Anthracite No. 1, Vdaf to 3.5. */
    WY01("01", "WY", "anthracite No. 1", "无烟煤一号"),
    /** Anthracite No. 2, Vdaf above 3.5 to 6.5. */
    WY02("02", "WY", "anthracite No. 2", "无烟煤二号"),
    /** Anthracite No. 3, Vdaf above 6.5 to 10. */
    WY03("03", "WY", "anthracite No. 3", "无烟煤三号"),
    /** Meagre coal. */
    PM11("11", "PM", "meagre coal", "贫煤"),
    /** Meagre lean coal. */
    PS12("12", "PS", "meagre lean coal", "贫瘦煤"),
    /** Lean coal of weaker caking. */
    SM13("13", "SM", "lean coal", "瘦煤"),
    /** Lean coal of stronger caking. */
    SM14("14", "SM", "lean coal", "瘦煤"),
    /** Coking coal of low volatile matter. */
    JM15("15", "JM", "coking coal", "焦煤"),
    /** Fat coal of low volatile matter. */
    FM16("16", "FM", "fat coal", "肥煤"),
    /** Non-caking coal, Vdaf above 20 to 28. */
    BN21("21", "BN", "non-caking coal", "不黏煤"),
    /** Weakly caking coal, Vdaf above 20 to 28. */
    RN22("22", "RN", "weakly caking coal", "弱黏煤"),
    /** 1/2 medium caking coal, Vdaf above 20 to 28. */
    HALF_ZN23("23", "1/2ZN", "1/2 medium caking coal", "1/2中黏煤"),
    /** Coking coal of weaker caking. */
    JM24("24", "JM", "coking coal", "焦煤"),
    /** Coking coal, Vdaf above 20 to 28. */
    JM25("25", "JM", "coking coal", "焦煤"),
    /** Fat coal, Vdaf above 20 to 28. */
    FM26("26", "FM", "fat coal", "肥煤"),
    /** Non-caking coal, Vdaf above 28 to 37. */
    BN31("31", "BN", "non-caking coal", "不黏煤"),
    /** Weakly caking coal, Vdaf above 28 to 37. */
    RN32("32", "RN", "weakly caking coal", "弱黏煤"),
    /** 1/2 medium caking coal, Vdaf above 28 to 37. */
    HALF_ZN33("33", "1/2ZN", "1/2 medium caking coal", "1/2中黏煤"),
    /** Gas coal, Vdaf above 28 to 37. */
    QM34("34", "QM", "gas coal", "气煤"),
    /** 1/3 coking coal. */
    THIRD_JM35("35", "1/3JM", "1/3 coking coal", "1/3焦煤"),
    /** Fat coal, Vdaf above 28 to 37. */
    FM36("36", "FM", "fat coal", "肥煤"),
    /** Long-flame coal that does not cake. */
    CY41("41", "CY", "long-flame coal", "长焰煤"),
    /** Long-flame coal of weak caking. */
    CY42("42", "CY", "long-flame coal", "长焰煤"),
    /** Gas coal of weaker caking. */
    QM43("43", "QM", "gas coal", "气煤"),
    /** Gas coal of medium caking. */
    QM44("44", "QM", "gas coal", "气煤"),
    /** Gas coal of stronger caking. */
    QM45("45", "QM", "gas coal", "气煤"),
    /** Gas fat coal. */
    QF46("46", "QF", "gas fat coal", "气肥煤"),
    /** Lignite, PM to 30. */
    HM51("51", "HM", "lignite", "褐煤"),
    /** Lignite, PM above 30 to 50 and Qgr,maf to 24 MJ/kg. */
    HM52("52", "HM", "lignite", "褐煤");

    private final String code;
    private final String symbol;
    private final Label label;

    ChineseRank(String code, String symbol, String english, String chinese) {
        this.code = code;
        this.symbol = symbol;
        this.label = Label.of(english + " (" + code + ")", chinese + "（" + code + "）");
    }

    /**
     * Returns the class of a code.
     *
     * @throws InvalidValueException if there is no such code
     */
    public static ChineseRank parse(String code) {
        return Arrays.stream(values())
                .filter(rank -> rank.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("rank", code, "a code of GB/T 5751 from 01 to 52"));
    }

    /** Returns the two digits, {@code 01} to {@code 52}. */
    @JsonValue
    @Override
    public String code() {
        return code;
    }

    /** Returns the symbol of the class, which several codes may share: {@code JM} or {@code 1/3JM}. */
    public String symbol() {
        return symbol;
    }

    @Override
    public String standard() {
        return "GB/T 5751";
    }

    @Override
    public Label label() {
        return label;
    }
}
