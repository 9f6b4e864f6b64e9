package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.market.GradeConversion;
import io.coaldesk.pricing.formula.PriceFormula;
import java.util.Optional;

/**
 * Where the list price comes from, other than from the ladder of the place of sale, read at the contract's calorific
 * value.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(ListPriceSource.QuotedGrade.class),
    @JsonSubTypes.Type(ListPriceSource.ByFormula.class)
})
public sealed interface ListPriceSource {

    /**
     * One quoted grade of the ladder, converted to the contract's calorific value.
     *
     * @param at the calorific value that is quoted
     * @param conversion how its price becomes that of another grade
     */
    @JsonTypeName("QUOTED_GRADE")
    record QuotedGrade(
            @JsonProperty(required = true) ContractCalorificValue at,
            @JsonProperty(required = true) GradeConversion conversion)
            implements ListPriceSource {}

    /**
     * A formula over published indices, evaluated for the day of the market and the quality that supply is expected to
     * have.
     *
     * @param formula the formula, in the policy's currency, on its tax treatment and at the place of sale
     * @param conversion how its price becomes that of another calorific value; absent if it prices every contract as it is
     */
    @JsonTypeName("FORMULA")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ByFormula(@JsonProperty(required = true) PriceFormula formula, Optional<GradeConversion> conversion)
            implements ListPriceSource {}
}
