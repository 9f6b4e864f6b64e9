package io.coaldesk.blending;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/** What a recipe must look like, whatever the quality: greatest and fixed shares of offers. */
@Value.Immutable
@JsonDeserialize(as = ImmutableRecipeRules.class)
public abstract class RecipeRules implements WithRecipeRules {

    RecipeRules() {}

    /** Returns the greatest share of an offer by its id, 0 to 1 of the mass as received. */
    @Value.NaturalOrder
    public abstract SortedMap<String, BigDecimal> caps();

    /** Returns the exact share of an offer by its id, 0 to 1 of the mass as received. */
    @Value.NaturalOrder
    public abstract SortedMap<String, BigDecimal> forced();

    /** Returns no rules. */
    public static RecipeRules none() {
        return builder().build();
    }

    @Value.Check
    RecipeRules validate() {
        caps().forEach((id, share) -> Require.share("caps." + id, share));
        forced().forEach((id, share) -> Require.share("forced." + id, share));
        boolean shortest =
                PlainText.areShortest(caps().values().stream()) && PlainText.areShortest(forced().values().stream());
        return shortest ? this : withCaps(shortest(caps())).withForced(shortest(forced()));
    }

    private static SortedMap<String, BigDecimal> shortest(SortedMap<String, BigDecimal> shares) {
        SortedMap<String, BigDecimal> copy = new TreeMap<>(shares);
        copy.replaceAll((id, share) -> PlainText.withoutTrailingZeros(share));
        return copy;
    }

    /** Builds {@link RecipeRules}. */
    public static final class Builder extends ImmutableRecipeRules.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
