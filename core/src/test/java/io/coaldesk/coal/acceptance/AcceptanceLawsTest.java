package io.coaldesk.coal.acceptance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.coal.CoalQuality;
import io.coaldesk.testing.core.AcceptanceArbitraries;
import io.coaldesk.testing.core.AcceptanceLaws;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AcceptanceLawsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 18);

    @Property
    void a_batch_passes_only_if_every_index_does(
            @ForAll("tables") AcceptanceTable table, @ForAll("batches") AcceptanceBatch batch) {
        AcceptanceLaws.aBatchPassesOnlyIfEveryIndexDoes(AcceptanceInspector.of(table), batch, DAY);
    }

    @Property
    void what_is_missing_does_not_pass(
            @ForAll("tables") AcceptanceTable table, @ForAll("batches") AcceptanceBatch batch) {
        AcceptanceLaws.whatIsMissingDoesNotPass(AcceptanceInspector.of(table), batch, DAY);
    }

    @Property
    void the_sellers_disfavour_never_fails(
            @ForAll("tables") AcceptanceTable table,
            @ForAll("batches") AcceptanceBatch batch,
            @ForAll @DoubleRange(min = 0, max = 0.9) double share) {
        AcceptanceLaws.theSellersDisfavourNeverFails(AcceptanceInspector.of(table), batch, share, DAY);
    }

    @Provide
    Arbitrary<AcceptanceTable> tables() {
        return AcceptanceArbitraries.tables();
    }

    @Provide
    Arbitrary<AcceptanceBatch> batches() {
        return AcceptanceArbitraries.batches();
    }

    /** The law must be able to fail: a report that is moved in the seller's favour does turn a pass into a fail. */
    @Test
    void the_sellers_favour_breaks_the_law() {
        CoalQuality quality = CoalQuality.parse(Map.of("ash_d", 15.0, "sulphur_d", 2.5));
        AcceptanceBatch batch = Batches.raw(AcceptanceIndex.ASH, quality, quality);

        assertThatThrownBy(() -> AcceptanceLaws.theSellersDisfavourNeverFails(
                        AcceptanceInspector.of(Tables.example()), batch, -0.02, DAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the seller's disfavour never fails");
    }
}
