package io.coaldesk.market;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.reason.Reason;
import io.coaldesk.reason.ReasonValue;
import io.coaldesk.reason.Require;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The market on a day, as published.
 *
 * <p>Its day is the only "today" that an appraisal knows.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMarket.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/market@1")
public abstract class Market implements WithMarket {

    Market() {}

    /** Returns the day. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /** Returns where the figures were published. */
    public abstract String source();

    /** Returns the quoted prices by calorific value, one ladder per place. */
    public abstract List<CalorificLadder> ladders();

    /** Returns the price indices by id; none of their values is later than {@link #asOf}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PriceIndex> indices();

    /** Returns supply and demand. */
    @Value.Default
    public MarketIndicators indicators() {
        return MarketIndicators.builder().build();
    }

    /** Returns the regime that {@link RegimeClassifier} read; a document leaves it out. */
    public abstract Optional<RegimeReading> regime();

    /** Returns the ladder that quotes a calorific value at a place, if there is one. */
    public Optional<CalorificLadder> ladder(QualityKey calorificValue, DeliveryPlace place) {
        for (CalorificLadder ladder : ladders()) {
            if (ladder.key().equals(calorificValue) && ladder.place().equals(place)) {
                return Optional.of(ladder);
            }
        }
        return Optional.empty();
    }

    /** Returns the index of an id, if the market holds it. */
    public Optional<PriceIndex> index(String id) {
        return indices().stream().filter(index -> index.id().equals(id)).findFirst();
    }

    /**
     * Returns the value of an index that a rule takes for a day.
     *
     * @param day the day that a price is for; values are known up to {@link #asOf}
     */
    public IndexReading fix(String index, FixingRule rule, LocalDate day) {
        return index(index).map(found -> found.fix(rule, day, asOf())).orElseGet(() -> unknown(index));
    }

    private IndexReading unknown(String index) {
        return new IndexReading.Missing(Reason.of(
                FixingReason.UNKNOWN,
                ReasonValue.text(index),
                ReasonValue.date(asOf()),
                ReasonValue.list(indices().stream()
                        .map(known -> ReasonValue.text(known.id()))
                        .toList())));
    }

    @Value.Check
    Market validate() {
        Set<List<Object>> seen = new HashSet<>();
        for (CalorificLadder ladder : ladders()) {
            Require.that(
                    seen.add(List.of(ladder.key(), ladder.place())),
                    "ladders",
                    ladder.key() + " at " + ladder.place(),
                    "one ladder per calorific value and place");
        }
        List<PriceIndex> sorted =
                indices().stream().sorted(Comparator.comparing(PriceIndex::id)).toList();
        Set<String> ids = new HashSet<>();
        sorted.forEach(index -> requireIndex(index, ids));
        return sorted.equals(indices()) ? this : withIndices(sorted);
    }

    private void requireIndex(PriceIndex index, Set<String> ids) {
        Require.that(ids.add(index.id()), "indices.id", index.id(), "each index once");
        for (IndexFixing fixing : index.fixings()) {
            Require.that(
                    !fixing.date().isAfter(asOf()),
                    "indices[" + index.id() + "].fixings.date",
                    fixing.date(),
                    "a day not after asOf " + asOf());
        }
    }

    /** Builds a {@link Market}. */
    public static final class Builder extends ImmutableMarket.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
