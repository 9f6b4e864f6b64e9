package io.coaldesk.coal.grade;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How an ash will behave, as far as its analysis tells: its type, and each index with what the scales say of it. It is no
 * verdict: the indices may disagree, and each scale names its source.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableAshReport.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public abstract class AshReport implements WithAshReport {

    AshReport() {}

    /** Returns the type of the ash; absent if CaO, MgO or Fe2O3 is not measured. */
    public abstract Optional<AshType> type();

    /** Returns every index, whether the analysis gives it or not. */
    public abstract List<AshIndex> indices();

    /** Returns the type and each index as reasons. */
    public abstract List<Reason> reasons();

    /** Returns an index, or empty if the report has none under the key. */
    public Optional<AshIndex> find(QualityKey key) {
        return indices().stream().filter(index -> index.key().equals(key)).findFirst();
    }

    /** Returns the report in a language, one line per reason. */
    public String explain(Language language) {
        return reasons().stream().map(reason -> reason.text(language)).collect(Collectors.joining("\n"));
    }

    /** Builds an {@link AshReport}. */
    public static final class Builder extends ImmutableAshReport.Builder {
        Builder() {}
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }
}
