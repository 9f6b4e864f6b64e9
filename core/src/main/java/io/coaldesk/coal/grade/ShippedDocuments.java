package io.coaldesk.coal.grade;

import io.coaldesk.json.CoaldeskJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documents that this package ships beside its classes. */
final class ShippedDocuments {

    private ShippedDocuments() {}

    static <T> T read(Class<T> type, String name) {
        try (InputStream in = ShippedDocuments.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library lacks its document " + name);
            }
            return CoaldeskJson.read(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
