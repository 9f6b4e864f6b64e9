package io.coaldesk.testing.core;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.CoaldeskModule;
import io.coaldesk.json.DocumentException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every value type keeps: its JSON reads back equal with both mappers, what is missing or null is refused by name,
 * unknown properties are refused or ignored as declared, and trailing zeros never matter.
 *
 * <p>Each method takes a type, as it is read, and a value with every attribute present; it throws an
 * {@link AssertionError} with a witness where the contract does not hold.
 */
public final class ValueContract {

    /** A host's own mapper: nothing but the module. */
    private static final ObjectMapper PLAIN =
            JsonMapper.builder().addModule(new CoaldeskModule()).build();

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ValueContract() {}

    /** Checks the whole contract. */
    public static <T> void verify(Class<T> readAs, T value) {
        readsBackEqual(readAs, value);
        JsonNode json = tree(CoaldeskJson.write(value));
        if (json instanceof ObjectNode object && attributes(value).count() > 0) {
            missingIsRefusedByName(readAs, value, object);
            unknownIsRefusedOrIgnored(readAs, value, object);
            trailingZerosNeverMatter(readAs, value, object);
        }
        if (ValueTypes.isAggregate(typeOf(value))) {
            hidesItsConstruction(typeOf(value));
            copiesRefuseNull(value);
        }
    }

    /** Checks only that what is written reads back equal, with both mappers, and is written the same again. */
    public static <T> void readsBackEqual(Class<T> readAs, T value) {
        String json = CoaldeskJson.write(value);
        T back = CoaldeskJson.read(readAs, json);
        Broken.unless(back.equals(value) && back.hashCode() == value.hashCode(), "reads back equal", json, back);
        Broken.unless(CoaldeskJson.write(back).equals(json), "is written the same", json, back);
        try {
            String plain = PLAIN.writeValueAsString(value);
            T plainBack = PLAIN.readValue(plain, readAs);
            Broken.unless(plainBack.equals(value), "reads back equal with a plain mapper", plain, plainBack);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a plain mapper with the module reads and writes " + json, e);
        }
    }

    private static <T> void missingIsRefusedByName(Class<T> readAs, T value, ObjectNode json) {
        for (Attribute attribute : attributes(value).toList()) {
            if (!json.has(attribute.name)) {
                Broken.unless(attribute.optional, "a sample value has every attribute", attribute.name, json);
                continue;
            }
            ObjectNode without = json.deepCopy();
            without.remove(attribute.name);
            ObjectNode withNull = json.deepCopy();
            withNull.putNull(attribute.name);
            if (!attribute.optional) {
                refusedByName(readAs, without, attribute.name);
                refusedByName(readAs, withNull, attribute.name);
                refusedByPlainMapper(readAs, without);
                refusedByPlainMapper(readAs, withNull);
            } else {
                optionalMatters(readAs, value, without, attribute.name);
            }
        }
    }

    /** A list may have to hold something; then it is refused by name when it is absent. */
    private static <T> void optionalMatters(Class<T> readAs, T value, ObjectNode without, String name) {
        try {
            T other = CoaldeskJson.read(readAs, without.toString());
            Broken.unless(!other.equals(value), "an optional attribute matters", name, value);
        } catch (DocumentException e) {
            Broken.unless(e.toString().contains(name), "the refusal names what is refused", name, e.toString());
        }
    }

    private static <T> void unknownIsRefusedOrIgnored(Class<T> readAs, T value, ObjectNode json) {
        ObjectNode more = json.deepCopy();
        more.put("notAProperty", 1);
        JsonIgnoreProperties ignore = typeOf(value).getAnnotation(JsonIgnoreProperties.class);
        if (ignore != null && ignore.ignoreUnknown()) {
            Broken.unless(
                    CoaldeskJson.read(readAs, more.toString()).equals(value), "ignores an unknown property", more);
        } else {
            refusedByName(readAs, more, "notAProperty");
        }
    }

    private static <T> void trailingZerosNeverMatter(Class<T> readAs, T value, ObjectNode json) {
        for (Attribute attribute : attributes(value).toList()) {
            if (attribute.decimal && json.has(attribute.name)) {
                BigDecimal number = json.get(attribute.name).decimalValue();
                ObjectNode longer = json.deepCopy();
                longer.put(attribute.name, number.setScale(Math.max(number.scale(), 0) + 3));
                T back = CoaldeskJson.read(readAs, longer.toString());
                Broken.unless(
                        back.equals(value) && back.hashCode() == value.hashCode(),
                        "trailing zeros never matter",
                        attribute.name,
                        longer,
                        back);
            }
        }
    }

    private static void hidesItsConstruction(Class<?> type) {
        Broken.unless(
                Stream.concat(
                                Stream.of(type.getDeclaredConstructors()),
                                Stream.of(type.getDeclaredClasses())
                                        .flatMap(nested -> Stream.of(nested.getDeclaredConstructors())))
                        .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers())
                                && !constructor.getDeclaringClass().isRecord()),
                "only the builder builds",
                type);
    }

    private static void copiesRefuseNull(Object value) {
        Class<?> with = Stream.of(typeOf(value).getInterfaces())
                .filter(face ->
                        face.getSimpleName().equals("With" + typeOf(value).getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(typeOf(value) + " has copies"));
        for (Method copy : value.getClass().getDeclaredMethods()) {
            boolean declared = Stream.of(with.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(copy.getName()));
            if (declared && copy.getParameterCount() == 1 && !copy.getParameterTypes()[0].isPrimitive()) {
                Broken.unless(refusesNull(value, copy), "a copy refuses null", copy);
            }
        }
    }

    private static boolean refusesNull(Object value, Method copy) {
        try {
            copy.setAccessible(true);
            copy.invoke(value, new Object[] {null});
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void refusedByName(Class<?> readAs, ObjectNode json, String name) {
        try {
            CoaldeskJson.read(readAs, json.toString());
        } catch (DocumentException e) {
            Broken.unless(e.toString().contains(name), "the refusal names what is refused", name, e.toString());
            return;
        }
        throw new AssertionError(readAs.getSimpleName() + " is refused because of " + name + ": " + json);
    }

    private static void refusedByPlainMapper(Class<?> readAs, ObjectNode json) {
        try {
            PLAIN.readValue(json.toString(), readAs);
        } catch (JsonProcessingException e) {
            return;
        }
        throw new AssertionError("a plain mapper refuses " + readAs.getSimpleName() + ": " + json);
    }

    private static JsonNode tree(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** The public type of a value; a generated implementation is hidden. */
    private static Class<?> typeOf(Object value) {
        Class<?> type = value.getClass();
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }

    private static Stream<Attribute> attributes(Object value) {
        Class<?> type = typeOf(value);
        if (type.isRecord()) {
            return Stream.of(type.getRecordComponents()).map(Attribute::of).filter(attribute -> attribute.inJson);
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && Modifier.isAbstract(method.getModifiers())
                        && method.getDeclaringClass() != Object.class
                        && !method.isBridge())
                .map(Attribute::of);
    }

    private record Attribute(String name, boolean optional, boolean decimal, boolean inJson) {

        static Attribute of(RecordComponent component) {
            boolean optional = component.getType() == Optional.class
                    || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean value = component.getAccessor().isAnnotationPresent(JsonValue.class);
            return new Attribute(component.getName(), optional, isDecimal(component.getGenericType()), !value);
        }

        static Attribute of(Method accessor) {
            JsonProperty named = accessor.getAnnotation(JsonProperty.class);
            boolean optional = accessor.getReturnType() == Optional.class
                    || Collection.class.isAssignableFrom(accessor.getReturnType())
                    || Map.class.isAssignableFrom(accessor.getReturnType());
            String name = named == null || named.value().isEmpty() ? accessor.getName() : named.value();
            return new Attribute(name, optional, isDecimal(accessor.getGenericReturnType()), true);
        }

        private static boolean isDecimal(Type type) {
            return type == BigDecimal.class
                    || (type instanceof ParameterizedType generic
                            && List.of(generic.getActualTypeArguments()).equals(List.of(BigDecimal.class))
                            && generic.getRawType() == Optional.class);
        }
    }
}
