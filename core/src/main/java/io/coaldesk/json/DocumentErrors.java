package io.coaldesk.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.coaldesk.reason.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns Jackson's exceptions into one clear line: path, value, what is allowed. */
final class DocumentErrors {

    private static final Pattern MISSING = Pattern.compile("required attributes are not set \\[(.*)]");
    private static final Pattern MISSING_CREATOR = Pattern.compile("Missing required creator property '([^']*)'");

    private DocumentErrors() {}

    static DocumentException explain(String document, JsonProcessingException error) {
        if (!(error instanceof JsonMappingException mapping)) {
            JsonLocation location = error.getLocation();
            String place =
                    location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
            return new DocumentException(document, place, syntax(error.getOriginalMessage()), "valid JSON", error);
        }
        String path = path(mapping.getPath());
        Throwable cause = refusal(mapping);
        if (cause instanceof InvalidValueException refused) {
            return new DocumentException(
                    document, join(path, refused.field()), refused.value(), refused.allowed(), error);
        }
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            Collection<Object> known = unknown.getKnownPropertyIds();
            String allowed = known == null ? "no further property" : "one of " + sorted(known);
            return new DocumentException(document, path, "an unknown property", allowed, error);
        }
        if (mapping instanceof InvalidFormatException format) {
            return new DocumentException(document, path, format.getValue(), allowed(format.getTargetType()), error);
        }
        String message = cause == null ? firstLine(mapping.getOriginalMessage()) : firstLine(cause.getMessage());
        for (Pattern pattern : List.of(MISSING, MISSING_CREATOR)) {
            Matcher missing = pattern.matcher(message);
            if (missing.find()) {
                String names = documentNames(mapping, missing.group(1));
                return new DocumentException(document, join(path, names), "missing", "a value", error);
            }
        }
        if (mapping instanceof InvalidTypeIdException type) {
            Class<?> base = type.getBaseType().getRawClass();
            Object value = type.getTypeId() == null ? "missing" : type.getTypeId();
            return new DocumentException(document, join(path, kind(base)), value, "one of " + kinds(base), error);
        }
        if (mapping instanceof InvalidNullException || cause instanceof NullPointerException) {
            return new DocumentException(document, path, "null", "a value", error);
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return new DocumentException(
                    document, path, "a value of another kind", allowed(mismatch.getTargetType()), error);
        }
        return new DocumentException(document, path, message, "a valid value", error);
    }

    private static @Nullable Throwable refusal(JsonMappingException mapping) {
        Throwable cause = mapping.getCause();
        while (cause != null && !(cause instanceof InvalidValueException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Returns the property that says which case of a closed choice a value is. */
    private static String kind(Class<?> choice) {
        JsonTypeInfo info = choice.getAnnotation(JsonTypeInfo.class);
        return info == null ? "type" : info.property();
    }

    private static String kinds(Class<?> choice) {
        JsonSubTypes cases = choice.getAnnotation(JsonSubTypes.class);
        return cases == null
                ? "its kinds"
                : sorted(Stream.of(cases.value()).map(DocumentErrors::name).toList());
    }

    private static String name(JsonSubTypes.Type kind) {
        JsonTypeName name = kind.value().getAnnotation(JsonTypeName.class);
        return name == null ? kind.name() : name.value();
    }

    private static String allowed(@Nullable Class<?> target) {
        if (target == null) {
            return "a valid value";
        }
        if (target.isEnum()) {
            return "one of " + sorted(Arrays.asList(target.getEnumConstants()));
        }
        if (target == int.class || target == long.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
            return target == boolean.class ? "true or false" : "a number";
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "a date such as 2012-06-18";
            case "String" -> "a string";
            case "Boolean" -> "true or false";
            case "Currency" -> "an ISO 4217 currency code such as CNY";
            case "List" -> "an array";
            default -> "an object of type " + target.getSimpleName().replace("Immutable", "");
        };
    }

    private static String sorted(Collection<?> values) {
        return String.join(", ", values.stream().map(String::valueOf).sorted().toList());
    }

    /** Returns the names that a document uses for attributes; a generated class reports those of the code. */
    private static String documentNames(JsonMappingException mapping, String attributes) {
        if (!(mapping instanceof ValueInstantiationException failed)) {
            return attributes;
        }
        Class<?> type = failed.getType().getRawClass();
        return Stream.of(attributes.split(", ", -1))
                .map(attribute -> documentName(type, attribute))
                .collect(Collectors.joining(", "));
    }

    private static String documentName(Class<?> type, String attribute) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(attribute) && method.getParameterCount() == 0)
                .map(method -> method.getAnnotation(JsonProperty.class))
                .filter(named -> named != null && !named.value().isEmpty())
                .map(JsonProperty::value)
                .findFirst()
                .orElse(attribute);
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    /** Appends the refused field, less what the path ends with already. */
    private static String join(String path, String field) {
        if (path.isEmpty() || path.equals(field) || path.endsWith("." + field)) {
            return path.isEmpty() ? field : path;
        }
        int dot = field.indexOf('.');
        boolean overlaps = dot > 0 && ("." + path).endsWith("." + field.substring(0, dot));
        return path + (overlaps ? field.substring(dot) : "." + field);
    }

    /** Drops what Jackson says about itself: its settings and its own view of the source. */
    private static String syntax(@Nullable String message) {
        return firstLine(message).replaceFirst(": enable `.*", "").replaceFirst(" \\(start marker.*", "");
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }
}
