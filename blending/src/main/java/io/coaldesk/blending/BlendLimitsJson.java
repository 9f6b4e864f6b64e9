package io.coaldesk.blending;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Limits as they are written: the name of a model stands among the numbers of its limit. */
final class BlendLimitsJson {

    private static final String MODEL = "model";

    private BlendLimitsJson() {}

    /** Reads limits, and names the limit in every refusal. */
    static final class Reader extends JsonDeserializer<BlendLimits> {

        @Override
        public BlendLimits deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Map<String, QualityLimit> limits = new LinkedHashMap<>();
            Map<String, String> models = new LinkedHashMap<>();
            if (!parser.isExpectedStartObjectToken()) {
                context.reportWrongTokenException(this, JsonToken.START_OBJECT, "an object of limits by quality key");
            }
            for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                parser.nextToken();
                try {
                    JsonNode node = context.readTree(parser);
                    if (node instanceof ObjectNode object && object.has(MODEL)) {
                        models.put(key, name(parser, object.remove(MODEL)));
                    }
                    limits.put(key, context.readTreeAsValue(node, QualityLimit.class));
                } catch (JsonMappingException e) {
                    e.prependPath(BlendLimits.class, key);
                    throw e;
                }
            }
            SortedMap<QualityKey, String> byKey = new TreeMap<>();
            CoalSpecification specification = CoalSpecification.parse(limits);
            models.forEach((key, model) -> byKey.put(QualityKey.parse(key), model));
            return new BlendLimits(specification, byKey);
        }

        private static String name(JsonParser parser, JsonNode model) throws JsonMappingException {
            if (!model.isTextual()) {
                MismatchedInputException refusal =
                        MismatchedInputException.from(parser, String.class, "the name of a model is a string");
                refusal.prependPath(QualityLimit.class, MODEL);
                throw refusal;
            }
            return model.textValue();
        }

        @Override
        public BlendLimits getEmptyValue(DeserializationContext context) {
            return new BlendLimits(CoalSpecification.of(Map.of()), Collections.emptySortedMap());
        }
    }

    /** Writes limits. */
    static final class Writer extends JsonSerializer<BlendLimits> {

        @Override
        public void serialize(BlendLimits limits, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            for (Map.Entry<QualityKey, QualityLimit> entry : limits.limits().entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                ObjectNode node = ((ObjectMapper) json.getCodec()).valueToTree(entry.getValue());
                String model = limits.models().get(entry.getKey());
                if (model != null) {
                    node.put(MODEL, model);
                }
                json.writeTree(node);
            }
            json.writeEndObject();
        }
    }
}
