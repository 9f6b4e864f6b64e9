package io.coaldesk.blending.allocation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The wire forms as they were published. */
final class GoldenDocuments {

    private GoldenDocuments() {}

    static String read(String name) {
        try (InputStream in =
                Objects.requireNonNull(GoldenDocuments.class.getResourceAsStream("golden/" + name + "@1.json"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published request with a limit that no lot keeps on a product that must be delivered. */
    static AllocationRequest impossible(AllocationRequest request) {
        return request.withProducts(request.products().stream()
                .map(product -> product.firm().byId().isEmpty()
                        ? product
                        : product.withLimits(Samples.limits("{\"ash_d\": {\"max\": 5}}")))
                .toList());
    }
}
