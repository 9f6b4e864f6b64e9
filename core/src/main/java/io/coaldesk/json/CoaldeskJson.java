package io.coaldesk.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and writes Coaldesk documents as JSON.
 *
 * <p>No Jackson type shows here. Policies and requests refuse unknown properties, duplicate properties, numbers that are
 * not finite and values of another kind, such as a number in quotes or a fraction where a whole number is due; every refusal is a {@link DocumentException} with the document, the path in it, the value and what is
 * allowed.
 */
public final class CoaldeskJson {

    private static final Logger LOG = LoggerFactory.getLogger(CoaldeskJson.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoaldeskModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(LocalDate.class, override -> override.setFormat(JsonFormat.Value.forLeniency(false)))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writerWithDefaultPrettyPrinter();

    private static final ObjectWriter CANONICAL = MAPPER.writer()
            .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .with(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private static final String FORMAT = "format";

    private CoaldeskJson() {}

    /**
     * Reads a document that ships beside a class.
     *
     * @param name the name of the resource in the package of the class
     * @throws DocumentException if it is missing or wrong
     */
    public static <T> T readBeside(Class<?> beside, String name, Class<T> type) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new DocumentException(name, "", "missing", "a document beside " + beside.getName(), null);
            }
            return read(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DocumentException(name, "", "unreadable", "a readable document", e);
        }
    }

    /**
     * Reads a document from its text.
     *
     * @throws DocumentException if the text is not JSON, or not a document of this type
     */
    public static <T> T read(Class<T> type, String json) {
        return read(type, json, "document");
    }

    /**
     * Reads a document from a file in UTF-8.
     *
     * @throws DocumentException if the file is missing, is not JSON, or is not a document of this type
     */
    public static <T> T read(Class<T> type, Path file) {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        String json;
        try {
            json = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DocumentException(file.toString(), "", "unreadable", "a file in UTF-8 that exists", e);
        }
        T value = read(type, json, name);
        LOG.debug("Read {} from {}", type.getSimpleName(), file);
        return value;
    }

    /**
     * Reads a document of one of several kinds from a file in UTF-8; its property {@code format} says of which.
     *
     * @param types the kinds, each with a {@link DocumentFormat}
     * @throws DocumentException if the file is missing, names the format of none of the kinds, or is no such document
     */
    public static <T> T readOneOf(Collection<? extends Class<? extends T>> types, Path file) {
        JsonNode tree = read(JsonNode.class, file);
        String format = tree.path(FORMAT).asText();
        List<String> known = new ArrayList<>();
        for (Class<? extends T> type : types) {
            DocumentFormat own = type.getAnnotation(DocumentFormat.class);
            if (own != null && own.value().equals(format)) {
                return read(type, file);
            }
            known.add(own == null ? type.getSimpleName() : own.value());
        }
        throw new DocumentException(file.toString(), FORMAT, format, "one of " + known, null);
    }

    private static <T> T read(Class<T> type, String json, String document) {
        try {
            T value = MAPPER.readValue(withoutByteOrderMark(json), type);
            if (value == null) {
                throw new DocumentException(document, "", "null", "an object", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw DocumentErrors.explain(document, e);
        } catch (NumberFormatException e) {
            throw new DocumentException(document, "", "a number with too many digits", "numbers up to 1e308", e);
        }
    }

    /** Returns a value as indented JSON. */
    public static String write(Object value) {
        return text(PRETTY, value);
    }

    /**
     * Returns the canonical form of a value: no white space, properties in alphabetical order, numbers without trailing
     * zeros. Two equal values have one canonical form.
     */
    public static String canonical(Object value) {
        JsonNode tree = MAPPER.valueToTree(value);
        return text(CANONICAL, tree);
    }

    /** Returns the SHA-256 of a value's canonical form in UTF-8, as 64 hexadecimal digits. */
    public static String sha256(Object value) {
        try {
            byte[] canonical = canonical(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    private static String withoutByteOrderMark(String json) {
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }
}
