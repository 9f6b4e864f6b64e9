package io.coaldesk.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reason code means: its stable code, its weight, its parameters and its text in both languages.
 *
 * @param code the stable code, lower case with dots, such as {@code pricing.floor.below}
 * @param severity how much the reason weighs
 * @param template the text, with a placeholder <code>{name}</code> for every parameter in both languages
 * @param parameters the parameters in the order in which values are given
 */
public record ReasonDefinition(String code, Severity severity, Label template, List<ReasonParameter> parameters) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Checks the code, and that both templates use exactly the declared parameters. */
    public ReasonDefinition {
        parameters = List.copyOf(parameters);
        if (!CODE.matcher(code).matches()) {
            throw new InvalidValueException(
                    "code", code, "lower-case words joined by dots, such as pricing.floor.below");
        }
        List<String> declared =
                parameters.stream().map(ReasonParameter::name).sorted().toList();
        for (Language language : Language.values()) {
            List<String> used = List.copyOf(new TreeSet<>(placeholders(template.text(language))));
            if (!used.equals(declared)) {
                throw new InvalidValueException(
                        code + " template " + language.code(), used, "exactly the declared parameters " + declared);
            }
        }
    }

    /** Returns a definition. */
    public static ReasonDefinition of(
            String code, Severity severity, String english, String chinese, ReasonParameter... parameters) {
        return new ReasonDefinition(code, severity, Label.of(english, chinese), List.of(parameters));
    }

    /** Returns the text of the template with its placeholders filled. */
    String fill(Language language, Map<String, ReasonValue> values) {
        Matcher matcher = PLACEHOLDER.matcher(template.text(language));
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            ReasonValue value = values.get(matcher.group(1));
            matcher.appendReplacement(text, Matcher.quoteReplacement(value == null ? "" : value.text(language)));
        }
        return matcher.appendTail(text).toString();
    }

    private static List<String> placeholders(String template) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
