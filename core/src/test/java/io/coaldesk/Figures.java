package io.coaldesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Published figures under {@code cases}, typed by hand with their sources. */
public final class Figures {

    private Figures() {}

    /** Returns the text of a resource. */
    public static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Figures.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
