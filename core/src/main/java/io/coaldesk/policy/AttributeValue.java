package io.coaldesk.policy;

import io.coaldesk.reason.Label;
import io.coaldesk.reason.PlainText;
import java.math.BigDecimal;

/** What a point of a {@link ConditionSpace} says of one attribute. */
public sealed interface AttributeValue {

    /** Returns the value as it reads in a finding. */
    Label label();

    /** Returns the value that is a code. */
    static AttributeValue code(String code) {
        return new Code(code);
    }

    /** Returns the value that is a number. */
    static AttributeValue number(BigDecimal number) {
        return new Figure(number);
    }

    /** Returns the value that stands for every code of an open vocabulary that no condition names. */
    static AttributeValue otherCode() {
        return new OtherCode();
    }

    /** Returns the value of an attribute of which nothing is known. */
    static AttributeValue unknown() {
        return new Unknown();
    }

    /**
     * A code.
     *
     * @param code the code as written in documents
     */
    record Code(String code) implements AttributeValue {
        @Override
        public Label label() {
            return Label.of(code);
        }
    }

    /**
     * A number; trailing zeros do not matter.
     *
     * @param number the exact number
     */
    record Figure(BigDecimal number) implements AttributeValue {
        /** Drops trailing zeros. */
        public Figure {
            number = PlainText.withoutTrailingZeros(number);
        }

        @Override
        public Label label() {
            return Label.of(PlainText.number(number));
        }
    }

    /** Any code that no condition names. */
    record OtherCode() implements AttributeValue {
        @Override
        public Label label() {
            return Label.of("any other code", "其他任意代码");
        }
    }

    /** Nothing is known; only a condition that accepts anything accepts it. */
    record Unknown() implements AttributeValue {
        @Override
        public Label label() {
            return Label.of("unknown", "未知");
        }
    }
}
