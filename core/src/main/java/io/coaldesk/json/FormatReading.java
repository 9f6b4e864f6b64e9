package io.coaldesk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.coaldesk.reason.InvalidValueException;
import java.io.IOException;
import java.util.Optional;

/** Demands the property {@code format} of every type with a {@link DocumentFormat}, and takes it away. */
final class FormatReading extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    /** Finds the format on the type itself, or on the declared type that a generated implementation extends. */
    static Optional<String> formatOf(Class<?> type) {
        Class<?> declared =
                type.getSuperclass() != null && type.getSuperclass().isAnnotationPresent(DocumentFormat.class)
                        ? type.getSuperclass()
                        : type;
        // The generated ImmutableX.Json extends X too, but it reads what is left once the format is taken away.
        boolean generatedHelper = declared != type && type.getEnclosingClass() != null;
        return generatedHelper
                ? Optional.empty()
                : Optional.ofNullable(declared.getAnnotation(DocumentFormat.class))
                        .map(DocumentFormat::value);
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        Optional<String> format = formatOf(description.getBeanClass());
        return format.isPresent() ? new FormatDeserializer(deserializer, format.get()) : deserializer;
    }

    private static final class FormatDeserializer extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final String format;

        FormatDeserializer(JsonDeserializer<?> delegate, String format) {
            super(delegate);
            this.format = format;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new FormatDeserializer(delegate, format);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(parser);
            if (!(tree instanceof ObjectNode document)) {
                throw refused(parser, tree.toString(), "an object that starts with \"format\": \"" + format + "\"");
            }
            JsonNode found = document.remove("format");
            if (found == null) {
                throw refused(parser, "missing", "\"" + format + "\"");
            }
            if (!format.equals(found.asText())) {
                throw refused(parser, found.asText(), "\"" + format + "\"");
            }
            JsonParser rest = document.traverse(parser.getCodec());
            rest.nextToken();
            return super.deserialize(rest, context);
        }

        private static JsonMappingException refused(JsonParser parser, String value, String allowed) {
            return JsonMappingException.from(
                    parser, "wrong format", new InvalidValueException("format", value, allowed));
        }
    }
}
