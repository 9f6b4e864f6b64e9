package io.coaldesk.coal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentFormat;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyHeader;
import io.coaldesk.policy.PolicyReason;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.ReasonValue;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What makes an analysis doubtful or wrong: the thresholds and ranges of {@link Plausibility}.
 *
 * <p>It judges whether figures can be those of a coal, not whether they keep a contract. A check whose measurements are
 * missing is skipped.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePlausibilityPolicy.class)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@DocumentFormat("coaldesk/plausibility-policy@1")
public abstract class PlausibilityPolicy implements Policy, WithPlausibilityPolicy {

    private static final String EXAMPLE = "plausibility-policy-example.json";

    PlausibilityPolicy() {}

    // Repeated: the generated class copies only the annotations of the accessor that it implements.
    @Override
    @JsonProperty("policy")
    public abstract PolicyHeader header();

    /**
     * Returns how far M + A + V + FC may lie from 100, percent of the basis; and the steps of a reflectance histogram,
     * percent of the readings.
     */
    public abstract DeviationThresholds proximate();

    /** Returns how far A + C + H + N + S + O of the dry coal may lie from 100, percent. */
    public abstract DeviationThresholds ultimate();

    /** Returns how far the oxides may lie from 100, percent of the ash. */
    public abstract DeviationThresholds oxides();

    /** Returns how far the forms of sulphur may lie from total sulphur, percent of the dry coal. */
    public abstract DeviationThresholds sulphurForms();

    /** Returns how far the two stages of the moisture may lie from total moisture, percent as received. */
    public abstract DeviationThresholds moisture();

    /** Returns how far the gross calorific value may lie from Dulong's estimate, as a share of the estimate. */
    public abstract DeviationThresholds calorific();

    /**
     * Returns how far a reported net calorific value may lie from the one that gross calorific value and hydrogen give at
     * constant volume, as a share of it.
     */
    public abstract DeviationThresholds net();

    /** Returns how far two reports of one property may lie apart. */
    public abstract AgreementRule agreement();

    /** Returns the plausible range of each property: outside it a value is doubtful, beyond its rejection limit wrong. */
    public abstract CoalSpecification ranges();

    /**
     * Returns the example that comes with this library. Its source says where its numbers come from; they are no
     * standard's.
     */
    public static PlausibilityPolicy example() {
        return CoaldeskJson.readBeside(PlausibilityPolicy.class, EXAMPLE, PlausibilityPolicy.class);
    }

    /** Returns thresholds of an error below those of a warning as errors, and ranges that find nothing as doubtful. */
    @Override
    public List<Finding> lint() {
        List<Finding> findings = new ArrayList<>();
        reversed("proximate", proximate(), findings);
        reversed("ultimate", ultimate(), findings);
        reversed("oxides", oxides(), findings);
        reversed("sulphurForms", sulphurForms(), findings);
        reversed("moisture", moisture(), findings);
        reversed("calorific", calorific(), findings);
        reversed("net", net(), findings);
        ranges().limits().forEach((key, limit) -> {
            if (limit.leastConforming().isEmpty() && limit.greatestConforming().isEmpty()) {
                findings.add(Finding.of("ranges." + key, CoalReason.RANGE_IDLE, ReasonValue.term(key)));
            }
        });
        return List.copyOf(findings);
    }

    private static void reversed(String path, DeviationThresholds thresholds, List<Finding> findings) {
        if (thresholds.error().compareTo(thresholds.warning()) < 0) {
            findings.add(Finding.of(
                    path,
                    PolicyReason.REVERSED,
                    ReasonValue.text(PlainText.number(thresholds.warning())),
                    ReasonValue.text(PlainText.number(thresholds.error()))));
        }
    }

    /** Builds a {@link PlausibilityPolicy}. */
    public static final class Builder extends ImmutablePlausibilityPolicy.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
