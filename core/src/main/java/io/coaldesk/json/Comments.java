package io.coaldesk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/**
 * Passes over the property {@code $comment}, as JSON Schema does, so that a document can say of each number where it
 * comes from. A comment is no part of the value: it is not written again, and it does not change the stamp. It stands in
 * objects of ours whose properties are fixed; a map from codes to values has no room for it, and a host's types are left
 * alone.
 */
final class Comments extends DeserializationProblemHandler {

    private static final String COMMENT = "$comment";
    private static final String OWN = "io.coaldesk.";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        Class<?> type = beanOrClass instanceof Class<?> known ? known : beanOrClass.getClass();
        if (!propertyName.equals(COMMENT) || !type.getName().startsWith(OWN)) {
            return false;
        }
        parser.skipChildren();
        return true;
    }
}
