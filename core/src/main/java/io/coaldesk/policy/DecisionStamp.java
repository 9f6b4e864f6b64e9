package io.coaldesk.policy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * What a decision was made with, so that it can be replayed from its documents to equality.
 *
 * @param asOf the day that the caller named as today
 * @param libraryVersion the version of this library
 * @param policies the policies that were applied, by id
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionStamp(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asOf,
        String libraryVersion,
        List<PolicyStamp> policies) {

    private static final Comparator<PolicyStamp> ORDER =
            Comparator.comparing(PolicyStamp::id).thenComparing(PolicyStamp::version);
    private static final String LIBRARY_VERSION = readLibraryVersion();

    /** Sorts the policies by id and version. */
    public DecisionStamp {
        policies = inOrder(policies)
                ? List.copyOf(policies)
                : policies.stream().distinct().sorted(ORDER).toList();
    }

    private static boolean inOrder(List<PolicyStamp> policies) {
        for (int i = 1; i < policies.size(); i++) {
            if (ORDER.compare(policies.get(i - 1), policies.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the stamp of a decision made with this version of the library. */
    public static DecisionStamp of(LocalDate asOf, List<PolicyStamp> policies) {
        return new DecisionStamp(asOf, LIBRARY_VERSION, policies);
    }

    /** Returns the stamp of a decision made with one policy and this version of the library. */
    public static DecisionStamp of(LocalDate asOf, PolicyStamp policy) {
        return of(asOf, List.of(policy));
    }

    /**
     * Returns this stamp with the policies of another added. The day stays that of this stamp: a part of a decision, such
     * as the market's regime, may have been read earlier.
     */
    public DecisionStamp and(DecisionStamp other) {
        List<PolicyStamp> all = new ArrayList<>(policies.size() + other.policies.size());
        all.addAll(policies);
        all.addAll(other.policies);
        all.sort(ORDER);
        return new DecisionStamp(asOf, libraryVersion, all);
    }

    private static String readLibraryVersion() {
        try (InputStream in = DecisionStamp.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
