package io.coaldesk.blending;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Reads a result by its status, and one that reached a limit by whether it has a recipe. */
final class BlendResultReader extends JsonDeserializer<BlendResult> {

    @Override
    public BlendResult deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(parser);
        return context.readTreeAsValue(node, type(node, context));
    }

    private static Class<? extends BlendResult> type(JsonNode node, DeserializationContext context) throws IOException {
        BlendResult.Status status = context.readTreeAsValue(node.path("status"), BlendResult.Status.class);
        if (status == BlendResult.Status.INFEASIBLE) {
            return Infeasible.class;
        }
        return status == BlendResult.Status.OPTIMAL || node.has("components") ? BlendPlan.class : Unfinished.class;
    }
}
