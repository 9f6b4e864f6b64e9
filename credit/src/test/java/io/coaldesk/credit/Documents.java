package io.coaldesk.credit;

import io.coaldesk.json.CoaldeskJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The documents that tests share. */
final class Documents {

    static final LocalDate AS_OF = LocalDate.of(2012, 6, 18);

    private Documents() {}

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CreditPolicy policy() {
        return CoaldeskJson.read(CreditPolicy.class, text("/golden/credit-policy@1.json"));
    }

    static CreditFile file() {
        return CoaldeskJson.read(CreditFile.class, text("/golden/credit-file@1.json"));
    }

    static CreditGrade grade(String code) {
        return policy().grades().stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the policy with one grade replaced by another of the same code. */
    static CreditPolicy with(CreditGrade changed) {
        CreditPolicy policy = policy();
        return policy.withGrades(policy.grades().stream()
                .map(grade -> grade.code().equals(changed.code()) ? changed : grade)
                .toList());
    }
}
