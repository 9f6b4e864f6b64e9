package io.coaldesk.blending;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a recipe must look like, whatever the quality. A coal is used if its share is more than zero.
 *
 * <p>Shares are of the mass as received, 0 to 1; tonnes need the tonnes of the request.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableRecipeRules.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class RecipeRules implements WithRecipeRules {

    private static final RecipeRules NONE = builder().build();

    RecipeRules() {}

    /** Returns the most coals that may be used, 1 or more. */
    public abstract Optional<Integer> maxCoals();

    /** Returns the least share of a coal that is used. */
    public abstract Optional<BigDecimal> minShare();

    /** Returns the least tonnes of a coal that is used. */
    public abstract Optional<BigDecimal> minTonnes();

    /** Returns the step of which every share is a whole multiple, such as 0.05. */
    public abstract Optional<BigDecimal> step();

    /** Returns the tonnes of a loader bucket: every coal's tonnes are whole buckets. */
    public abstract Optional<BigDecimal> bucketTonnes();

    /** Returns the size in tonnes of the lots in which an offer is sold, by its id. */
    @Value.NaturalOrder
    public abstract SortedMap<String, BigDecimal> lotTonnes();

    /** Returns sets of offers of which at most one may be used. */
    public abstract List<ExclusiveCoals> exclusive();

    /** Returns the offers that are used only together with another. */
    public abstract List<RequiredCoal> implies();

    /** Returns shares that several offers have together. */
    public abstract List<GroupShare> groups();

    /** Returns the ratios that shares of two offers may have. */
    public abstract List<ShareRatio> ratios();

    /** Returns the greatest share of an offer by its id. */
    @Value.NaturalOrder
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract SortedMap<String, BigDecimal> caps();

    /** Returns the exact share of an offer by its id. */
    @Value.NaturalOrder
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public abstract SortedMap<String, BigDecimal> forced();

    /** Returns no rules. */
    public static RecipeRules none() {
        return NONE;
    }

    /** Returns every id that a rule names, with the field that names it. */
    Stream<Named> named() {
        return Stream.of(
                        caps().keySet().stream().map(id -> new Named("recipe.caps", id)),
                        forced().keySet().stream().map(id -> new Named("recipe.forced", id)),
                        lotTonnes().keySet().stream().map(id -> new Named("recipe.lotTonnes", id)),
                        exclusive().stream()
                                .flatMap(set -> set.coals().stream())
                                .map(id -> new Named("recipe.exclusive", id)),
                        implies().stream()
                                .flatMap(pair -> Stream.of(pair.coal(), pair.needs()))
                                .map(id -> new Named("recipe.implies", id)),
                        groups().stream()
                                .flatMap(group -> group.coals().stream())
                                .map(id -> new Named("recipe.groups", id)),
                        ratios().stream()
                                .flatMap(ratio -> Stream.of(ratio.coal(), ratio.to()))
                                .map(id -> new Named("recipe.ratios", id)))
                .flatMap(ids -> ids);
    }

    /** Returns the rule on numbers of coals and on what goes together that a set of used offers breaks, or empty. */
    Optional<String> brokenBy(Set<String> used) {
        if (maxCoals().isPresent() && used.size() > maxCoals().get()) {
            return Optional.of("maxCoals " + maxCoals().get());
        }
        Optional<String> exclusive = exclusive().stream()
                .filter(set -> set.coals().stream().filter(used::contains).count() > 1)
                .map(set -> "exclusive " + set.coals())
                .findFirst();
        return exclusive.or(() -> implies().stream()
                .filter(pair -> used.contains(pair.coal()) && !used.contains(pair.needs()))
                .map(pair -> "implies " + pair)
                .findFirst());
    }

    /** Returns whether one offer by itself keeps the rules on what goes together. */
    boolean allowsAlone(String id) {
        return implies().stream().noneMatch(pair -> pair.coal().equals(id))
                && ratios().stream()
                        .noneMatch(
                                ratio -> ratio.coal().equals(id) || ratio.to().equals(id))
                && groups().stream()
                        .allMatch(group -> group.allows(group.coals().contains(id) ? 1 : 0));
    }

    /**
     * An id in a rule.
     *
     * @param field the rule
     * @param id the id
     */
    record Named(String field, String id) {}

    @Value.Check
    RecipeRules validate() {
        maxCoals().ifPresent(most -> Require.that(most >= 1, "maxCoals", most, "1 or more"));
        minShare().ifPresent(share -> Require.share("minShare", Require.positive("minShare", share)));
        step().ifPresent(step -> Require.share("step", Require.positive("step", step)));
        minTonnes().ifPresent(tonnes -> Require.positive("minTonnes", tonnes));
        bucketTonnes().ifPresent(tonnes -> Require.positive("bucketTonnes", tonnes));
        lotTonnes().forEach((id, tonnes) -> Require.positive("lotTonnes." + id, tonnes));
        caps().forEach((id, share) -> Require.share("caps." + id, share));
        forced().forEach((id, share) -> Require.share("forced." + id, share));
        return PlainText.areShortest(numbers()) ? this : shortest();
    }

    private Stream<BigDecimal> numbers() {
        return Stream.of(
                        minShare().stream(),
                        minTonnes().stream(),
                        step().stream(),
                        bucketTonnes().stream(),
                        lotTonnes().values().stream(),
                        caps().values().stream(),
                        forced().values().stream())
                .flatMap(numbers -> numbers);
    }

    /** Built in one step: a copy with one number changed would be checked with the others as they are. */
    private RecipeRules shortest() {
        return builder()
                .maxCoals(maxCoals())
                .minShare(minShare().map(PlainText::withoutTrailingZeros))
                .minTonnes(minTonnes().map(PlainText::withoutTrailingZeros))
                .step(step().map(PlainText::withoutTrailingZeros))
                .bucketTonnes(bucketTonnes().map(PlainText::withoutTrailingZeros))
                .putAllLotTonnes(shortest(lotTonnes()))
                .addAllExclusive(exclusive())
                .addAllImplies(implies())
                .addAllGroups(groups())
                .addAllRatios(ratios())
                .putAllCaps(shortest(caps()))
                .putAllForced(shortest(forced()))
                .build();
    }

    private static SortedMap<String, BigDecimal> shortest(SortedMap<String, BigDecimal> numbers) {
        SortedMap<String, BigDecimal> copy = new TreeMap<>(numbers);
        copy.replaceAll((id, number) -> PlainText.withoutTrailingZeros(number));
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
