package io.coaldesk.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/**
 * Passes over the property {@code $comment}, as JSON Schema does, so that a document can say of each number where it
 * comes from. A comment is no part of the value: it is not written again, and it does not change the stamp.
 */
final class Comments extends DeserializationProblemHandler {

    private static final String COMMENT = "$comment";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        if (!propertyName.equals(COMMENT)) {
            return false;
        }
        parser.skipChildren();
        return true;
    }
}
