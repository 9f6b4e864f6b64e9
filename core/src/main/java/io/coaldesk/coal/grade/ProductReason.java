package io.coaldesk.coal.grade;

import io.coaldesk.reason.ReasonCode;
import io.coaldesk.reason.ReasonDefinition;
import io.coaldesk.reason.ReasonParameter;
import io.coaldesk.reason.Severity;

/** Why a coal can be sold as a product or not, beside the limits of its standard. */
public enum ProductReason implements ReasonCode {
    /** Class, form and standard fit. */
    FITS(
            "coal.product.fits",
            Severity.INFO,
            "{product}: class, form and standard fit",
            "{product}：煤类、产品形态、质量标准均符合",
            ReasonParameter.term("product")),
    /** The product takes none of the classes that the coal may be of. */
    CLASS_DIFFERS(
            "coal.product.class.differs",
            Severity.REFUSAL,
            "{product}: takes the classes {taken}; the coal is {possible}",
            "{product}：要求煤类 {taken}，该煤为 {possible}",
            ReasonParameter.term("product"),
            ReasonParameter.list("taken"),
            ReasonParameter.list("possible")),
    /** The product takes some of the classes that the coal may be of. */
    CLASS_OPEN(
            "coal.product.class.open",
            Severity.CONDITION,
            "{product}: takes the classes {taken}; the coal may be {possible}, which has to be settled first",
            "{product}：要求煤类 {taken}，该煤可能为 {possible}，须先确定煤类",
            ReasonParameter.term("product"),
            ReasonParameter.list("taken"),
            ReasonParameter.list("possible")),
    /** The class of the coal is not known. */
    CLASS_UNKNOWN(
            "coal.product.class.unknown",
            Severity.CONDITION,
            "{product}: takes the classes {taken}; the class of the coal is not known",
            "{product}：要求煤类 {taken}，该煤煤类不明",
            ReasonParameter.term("product"),
            ReasonParameter.list("taken")),
    /** The coal has another form. */
    FORM_DIFFERS(
            "coal.product.form.differs",
            Severity.REFUSAL,
            "{product}: is {asked}; the coal is {found}",
            "{product}：要求{asked}，该煤为{found}",
            ReasonParameter.term("product"),
            ReasonParameter.term("asked"),
            ReasonParameter.term("found"));

    private final ReasonDefinition definition;

    ProductReason(String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        this.definition = ReasonDefinition.of(code, severity, english, chinese, parameters);
    }

    @Override
    public ReasonDefinition definition() {
        return definition;
    }
}
