package io.coaldesk.reason;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The coded cause of an outcome: what was decided, with which figures, by which rule.
 *
 * <p>A reason is data, not a sentence. Its text is made on demand in either language; a reason that was read back from
 * JSON keeps the text that was stored. Two reasons are equal if code, parameters, rule and path are.
 *
 * <p>This class is immutable and thread-safe.
 */
@JsonPropertyOrder({"code", "severity", "parameters", "rule", "path", "text"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Reason {

    /**
     * What was read back of a reason whose definition is not at hand.
     *
     * @param parameters the values by name
     * @param text the sentence in both languages
     */
    private record Stored(Map<String, ReasonValue> parameters, Label text) {}

    private static final ReasonValue[] NO_VALUES = {};

    private final String code;
    private final Severity severity;
    /** In the order of the definition; named only on demand, as most reasons are never asked. */
    private final ReasonValue[] values;

    private final @Nullable String rule;
    private final @Nullable String path;
    private final @Nullable ReasonDefinition definition;
    private final @Nullable Stored stored;

    private Reason(
            String code,
            Severity severity,
            ReasonValue[] values,
            @Nullable String rule,
            @Nullable String path,
            @Nullable ReasonDefinition definition,
            @Nullable Stored stored) {
        this.code = code;
        this.severity = severity;
        this.values = values;
        this.rule = rule;
        this.path = path;
        this.definition = definition;
        this.stored = stored;
    }

    /**
     * Returns a reason with a value for each declared parameter, in the declared order.
     *
     * @throws InvalidValueException if the number or the kinds of the values differ from the declaration
     */
    public static Reason of(ReasonCode code, ReasonValue... values) {
        ReasonDefinition definition = code.definition();
        List<ReasonParameter> declared = definition.parameters();
        if (values.length != declared.size()) {
            throw new InvalidValueException(
                    definition.code(), values.length + " values", declared.size() + " values: " + declared);
        }
        ReasonValue[] copy = values.clone();
        for (int i = 0; i < values.length; i++) {
            ReasonParameter parameter = declared.get(i);
            if (copy[i].kind() != parameter.kind()) {
                throw new InvalidValueException(
                        definition.code() + "." + parameter.name(), copy[i], "a value of kind " + parameter.kind());
            }
        }
        return new Reason(definition.code(), definition.severity(), copy, null, null, definition, null);
    }

    @JsonCreator
    static Reason fromJson(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty("parameters") @Nullable Map<String, ReasonValue> parameters,
            @JsonProperty("rule") @Nullable String rule,
            @JsonProperty("path") @Nullable String path,
            @JsonProperty(value = "text", required = true) Map<String, String> text) {
        Map<String, ReasonValue> copy = new LinkedHashMap<>();
        if (parameters != null) {
            copy.putAll(parameters);
        }
        Label stored = Label.of(
                Objects.requireNonNullElse(text.get("en"), code), Objects.requireNonNullElse(text.get("zh"), code));
        return new Reason(
                code, severity, NO_VALUES, rule, path, null, new Stored(Collections.unmodifiableMap(copy), stored));
    }

    /** Returns this reason with the rule of the policy that caused it. */
    public Reason byRule(String ruleId) {
        return new Reason(code, severity, values, ruleId, path, definition, stored);
    }

    /** Returns this reason with the place in the document that it is about, such as {@code rules[3].percent}. */
    public Reason at(String documentPath) {
        return new Reason(code, severity, values, rule, documentPath, definition, stored);
    }

    /** Returns the stable code, such as {@code pricing.floor.below}. */
    @JsonProperty("code")
    public String code() {
        return code;
    }

    /** Returns how much this reason weighs. */
    @JsonProperty("severity")
    public Severity severity() {
        return severity;
    }

    /** Returns the values by parameter name, in the declared order. */
    @JsonProperty("parameters")
    public Map<String, ReasonValue> parameters() {
        if (stored != null) {
            return stored.parameters();
        }
        Map<String, ReasonValue> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            parameters.put(
                    Objects.requireNonNull(definition).parameters().get(i).name(), values[i]);
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** Returns the id of the policy's rule that caused this, if a single rule did. */
    @JsonProperty("rule")
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** Returns the place in the document that this is about, if there is one. */
    @JsonProperty("path")
    public Optional<String> path() {
        return Optional.ofNullable(path);
    }

    /** Returns the sentence in a language. */
    public String text(Language language) {
        if (definition != null) {
            return definition.fill(language, parameters());
        }
        return stored == null ? code : stored.text().text(language);
    }

    @JsonProperty("text")
    Map<String, String> textForJson() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            texts.put(language.code(), text(language));
        }
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that
                && code.equals(that.code)
                && parameters().equals(that.parameters())
                && Objects.equals(rule, that.rule)
                && Objects.equals(path, that.path);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, parameters(), rule, path);
    }

    /** Returns the code and the English sentence. */
    @Override
    public String toString() {
        return code + ": " + text(Language.EN);
    }
}
