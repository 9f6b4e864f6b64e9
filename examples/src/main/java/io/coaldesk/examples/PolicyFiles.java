package io.coaldesk.examples;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyTimeline;
import io.coaldesk.reason.InvalidValueException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The versions of a policy: one document, or every document of a folder. */
public final class PolicyFiles {

    private PolicyFiles() {}

    /**
     * Reads a policy's versions.
     *
     * @param file a document, or a folder whose {@code .json} files are versions of one policy
     * @throws DocumentException if a document is missing or wrong, or if two versions overlap
     */
    public static <P extends Policy> PolicyTimeline<P> read(Path file, Class<P> type) {
        List<P> versions = documents(file).stream()
                .map(document -> CoaldeskJson.read(type, document))
                .toList();
        try {
            return PolicyTimeline.of(versions);
        } catch (InvalidValueException refused) {
            throw new DocumentException(file.toString(), refused.field(), refused.value(), refused.allowed(), refused);
        }
    }

    private static List<Path> documents(Path file) {
        if (!Files.isDirectory(file)) {
            return List.of(file);
        }
        try (Stream<Path> files = Files.list(file)) {
            return files.filter(found -> found.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
