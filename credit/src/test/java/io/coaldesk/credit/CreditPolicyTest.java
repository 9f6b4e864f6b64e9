package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.money.Money;
import io.coaldesk.money.MoneyRounding;
import io.coaldesk.policy.PolicyTimeline;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.score.Characteristic;
import io.coaldesk.score.Veto;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditPolicyTest {

    private static final Label CAPITAL = Label.of("paid-in capital", "实缴资本");

    private static String findings(CreditPolicy policy) {
        return String.join(
                "\n",
                policy.lint().stream().map(finding -> finding.text(Language.EN)).toList());
    }

    private static LimitMethod share(String fact, String share) {
        return new LimitMethod.FactShare(fact, CAPITAL, new BigDecimal(share));
    }

    private static void refused(String from, String to, String message) {
        String document = Documents.text("/golden/credit-policy@1.json");
        assertThat(document).contains(from);
        assertThatThrownBy(() -> CoaldeskJson.read(CreditPolicy.class, document.replace(from, to)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_sound_monotone_policy_has_no_finding() {
        assertThat(Documents.policy().lint()).isEmpty();
    }

    @Test
    void finds_gap_overlap_and_open_ends_of_the_scores() {
        CreditGrade b = Documents.grade("B");
        assertThat(findings(Documents.with(b.withTo(new BigDecimal("75")))))
                .isEqualTo("grades: no band holds the values from 75 to 80");
        assertThat(findings(Documents.with(b.withTo(new BigDecimal("85")))))
                .isEqualTo("grades: two bands hold the values from 80 to 85");
        assertThat(findings(Documents.with(Documents.grade("C").withFrom(BigDecimal.ZERO))))
                .isEqualTo("grades: no band holds the values from -∞ to 0");
        assertThat(findings(Documents.policy()
                        .withGrades(Documents.grade("D"))
                        .withVetoGrade("D")
                        .withUnknownCustomerGrade("D")))
                .isEqualTo("grades: no band holds the values from -∞ to +∞");
    }

    @Test
    void finds_unknown_and_duplicate_codes() {
        CreditPolicy policy = Documents.policy();
        assertThat(findings(policy.withVetoGrade("E").withUnknownCustomerGrade("F")))
                .isEqualTo("vetoGrade: E is not known; known: A, B, C, D\n"
                        + "unknownCustomerGrade: F is not known; known: A, B, C, D");
        assertThat(findings(Documents.with(Documents.grade("D").withCode("D"))
                        .withGrades(
                                Documents.grade("A"),
                                Documents.grade("B"),
                                Documents.grade("C"),
                                Documents.grade("D").withCode("C"))))
                .isEqualTo("grades[3].code: C stands twice");
        CreditGrade twice = Documents.grade("B").withLimits(share("x", "0.1"), share("x", "0.2"));
        assertThat(findings(Documents.with(twice))).contains("grades[1].limits[1]: fact x stands twice");
    }

    @Test
    void an_engine_refuses_a_policy_with_an_error() {
        assertThatThrownBy(() -> CreditAssessor.of(Documents.policy().withVetoGrade("E")))
                .isInstanceOf(RejectedPolicyException.class)
                .hasMessage("policy credit-example 2012.1 is refused: vetoGrade: E is not known; known: A, B, C, D");
    }

    @Test
    void finds_a_better_grade_that_is_treated_worse() {
        CreditGrade a = Documents.grade("A");
        assertThat(findings(Documents.with(a.withMaxCreditDays(20))))
                .isEqualTo("grades[0].maxCreditDays: not monotone: A gives maxCreditDays 20,"
                        + " less favourable than B gives");
        CreditGrade half = Documents.grade("B")
                .withCode("A")
                .withFrom(a.from())
                .withTo(a.to())
                .withMinPrepaidShare(new BigDecimal("0.5"));
        assertThat(findings(Documents.with(half)))
                .isEqualTo("grades[0].minPrepaidShare: not monotone: A gives minPrepaidShare 0.5,"
                        + " less favourable than B gives");
        assertThat(findings(Documents.with(a.withConditions(Label.of("a guarantee", "担保")))))
                .isEqualTo("grades[0].conditions: not monotone: A gives a guarantee, less favourable than B gives");
        assertThat(findings(Documents.with(a.withApprover(Label.of("the board", "董事会")))))
                .isEqualTo("grades[0].approver: not monotone: A gives the board, less favourable than B gives");
        assertThat(findings(Documents.with(Documents.grade("C").withTreatment(CreditTreatment.BARRED))))
                .isEmpty();
        CreditGrade barred = Documents.grade("D")
                .withCode("B")
                .withScored(true)
                .withFrom(new BigDecimal("60"))
                .withTo(new BigDecimal("80"));
        assertThat(findings(Documents.with(barred)))
                .isEqualTo("grades[1].treatment: not monotone: B gives BARRED, less favourable than C gives");
    }

    @Test
    void finds_a_better_grade_with_a_lower_limit() {
        CreditGrade a = Documents.grade("A");
        assertThat(findings(Documents.with(a.withLimits(
                        share("registeredCapitalPaidIn", "0.05"), new LimitMethod.Cap(Money.of("30000000", "CNY"))))))
                .isEqualTo("grades[0].limits[0]: not monotone: A gives 5 % of the paid-in capital,"
                        + " less favourable than B (10 % of the paid-in capital) gives");
        assertThat(findings(Documents.with(a.withLimits(share("somethingElse", "9")))))
                .isEqualTo("grades[0].limits[0]: not monotone: A gives 900 % of the paid-in capital,"
                        + " less favourable than B gives");
    }

    /** Where the worse grade's limit is zero for everybody, no limit of the better grade is lower. */
    @Test
    void no_limit_is_lower_than_zero() {
        CreditGrade a = Documents.grade("A").withLimits(share("somethingElse", "0.1"));
        CreditPolicy policy = Documents.with(a)
                .withGrades(
                        a,
                        Documents.grade("B").withLimits(new LimitMethod.Cap(Money.of("0", "CNY"))),
                        Documents.grade("C"),
                        Documents.grade("D"));
        assertThat(findings(policy)).isEmpty();
    }

    @Test
    void finds_grades_listed_against_their_scores() {
        CreditPolicy policy = Documents.policy();
        CreditPolicy swapped = policy.withGrades(
                Documents.grade("A").withFrom(new BigDecimal("60")).withTo(new BigDecimal("80")),
                Documents.grade("B").withFrom(new BigDecimal("80")).withTo(Optional.empty()),
                Documents.grade("C"),
                Documents.grade("D"));
        assertThat(findings(swapped))
                .isEqualTo("grades[1].from: not monotone: score 80 - +∞ gives grade B,"
                        + " less favourable than score 60 - 80 gives");
    }

    @Test
    void finds_a_limit_that_grows_with_a_fact_that_is_better_when_smaller() {
        CreditPolicy policy = Documents.policy();
        List<Characteristic> smaller = policy.scorecard().characteristics().stream()
                .map(head -> head.code().equals("registeredCapitalPaidIn")
                        ? head.withDirection(Characteristic.Direction.LOWER_IS_BETTER)
                        : head)
                .toList();
        assertThat(findings(policy.withScorecard(policy.scorecard().withCharacteristics(smaller))))
                .contains("grades[0].limits[0]: not monotone: registeredCapitalPaidIn = 0 gives limit 0,"
                        + " less favourable than registeredCapitalPaidIn > 0 gives");
    }

    @Test
    void finds_a_limit_that_grows_with_a_fact_that_is_vetoed_when_larger() {
        CreditPolicy policy = Documents.with(Documents.grade("A").withLimits(share("netAssets", "0.1")))
                .withGrades(
                        Documents.grade("A").withLimits(share("netAssets", "0.1")),
                        Documents.grade("B").withLimits(share("netAssets", "0.1")),
                        Documents.grade("C"),
                        Documents.grade("D"));
        Veto veto = Veto.builder()
                .id("too-large")
                .label(Label.of("too large"))
                .fact("netAssets")
                .above(new BigDecimal("1000"))
                .build();
        assertThat(findings(policy)).isEmpty();
        assertThat(findings(policy.withScorecard(policy.scorecard().withVetoes(veto))))
                .startsWith("grades[0].limits[0]: not monotone: netAssets > 1000 gives too-large,"
                        + " less favourable than netAssets = 1000 gives");
    }

    @Test
    void finds_a_limit_on_a_fact_that_is_scored_by_category() {
        assertThat(findings(Documents.with(Documents.grade("A").withLimits(share("enterpriseSize", "0.1")))))
                .startsWith("grades[0].limits[0]: a limit takes a share of enterpriseSize,"
                        + " which the scorecard scores by category, not by number");
    }

    @Test
    void refuses_versions_that_overlap_and_days_without_a_version() {
        CreditPolicy policy = Documents.policy();
        CreditPolicy later = policy.withHeader(policy.header()
                .withVersion("2012.2")
                .withValidFrom(LocalDate.of(2012, 12, 31))
                .withValidTo(Optional.empty()));
        assertThatThrownBy(() -> PolicyTimeline.of(List.of(later, policy)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("policy.validFrom: 2012-12-31");
        CreditPolicy next = later.withHeader(later.header().withValidFrom(LocalDate.of(2013, 1, 1)));
        assertThat(PolicyTimeline.of(List.of(next, policy)).at(LocalDate.of(2012, 12, 31)))
                .isEqualTo(policy);
    }

    @Test
    void refuses_amounts_in_another_currency() {
        refused("\"currency\" : \"CNY\",\n  \"scorecard\"", "\"currency\" : \"USD\",\n  \"scorecard\"", "currency");
        CreditPolicy policy = Documents.policy();
        assertThatThrownBy(() ->
                        Documents.with(Documents.grade("A").withLimits(new LimitMethod.Cap(Money.of("1", "USD")))))
                .hasMessageContaining("grades[0].limits.amount.currency: USD is not allowed; allowed: CNY");
        CollectiveDecision rule = policy.collectiveDecision().orElseThrow();
        assertThatThrownBy(() -> policy.withCollectiveDecision(rule.withThreshold(Money.of("1", "USD"))))
                .hasMessageContaining("collectiveDecision.threshold.currency: USD");
    }

    @Test
    void refuses_bad_documents_by_path() {
        refused("\"treatment\" : \"OPEN\"", "\"treatment\" : \"open\"", "grades[0].treatment: open is not allowed;");
        refused("\"vetoGrade\"", "\"vetograde\"", "vetograde: an unknown property is not allowed");
        refused("\"method\" : \"CAP\"", "\"method\" : \"CEILING\"", "grades[0].limits[2]");
        refused("\"multiple\" : 2", "\"multiple\" : -2", "multiple: -2 is not allowed; allowed: 0 or more");
        refused("\"share\" : 0.2", "\"share\" : -0.2", "share: -0.2 is not allowed; allowed: 0 or more");
        refused("\"amount\" : 100000000", "\"amount\" : -1", "amount.amount: -1 is not allowed; allowed: 0 or more");
        refused("\"amount\" : 50000000", "\"amount\" : -1", "threshold.amount: -1");
        refused("\"maxCreditDays\" : 60", "\"maxCreditDays\" : -1", "A.maxCreditDays: -1 is not allowed");
        refused(
                "\"minPrepaidShare\" : 0.3",
                "\"minPrepaidShare\" : 1.3",
                "B.minPrepaidShare: 1.3 is not allowed; allowed: 0 to 1");
        refused("\"scored\" : true,\n    \"from\" : 80", "\"scored\" : false,\n    \"from\" : 80", "A.scored: false");
        refused("credit-policy@1", "credit-policy@2", "format: coaldesk/credit-policy@2 is not allowed");
        refused("\"mode\" : \"DOWN\"", "\"mode\" : \"UNNECESSARY\"", "limitRounding.mode: UNNECESSARY is not allowed");
        refused("\"validTo\" : \"2013-01-01\"", "\"validTo\" : \"2012-01-01\"", "policy.validTo: 2012-01-01");
    }

    @Test
    void a_grade_states_what_its_treatment_needs_and_nothing_else() {
        CreditGrade a = Documents.grade("A");
        CreditGrade b = Documents.grade("B");
        CreditGrade c = Documents.grade("C");
        assertThatThrownBy(() -> a.withLimits()).hasMessageContaining("A.limits: []");
        assertThatThrownBy(() -> a.withMinPrepaidShare(new BigDecimal("0.1"))).hasMessageContaining("0 for OPEN");
        assertThatThrownBy(() -> b.withMinPrepaidShare(BigDecimal.ONE))
                .hasMessageContaining("less than 1 for CONDITIONAL");
        assertThatThrownBy(() -> b.withMinPrepaidShare(BigDecimal.ZERO)).hasMessageContaining("more than 0");
        assertThatThrownBy(() -> c.withMaxCreditDays(1)).hasMessageContaining("0 for CASH_ONLY, which gives no credit");
        assertThatThrownBy(() -> c.withLimits(a.limits())).hasMessageContaining("C.limits");
        assertThatThrownBy(() -> c.withConditions(CAPITAL)).hasMessageContaining("C.conditions");
        assertThatThrownBy(() -> c.withApprover(CAPITAL)).hasMessageContaining("C.approver");
        assertThatThrownBy(() -> c.withMinPrepaidShare(new BigDecimal("0.1")))
                .hasMessageContaining("C.minPrepaidShare");
        assertThatThrownBy(() -> Documents.policy().withGrades()).hasMessageContaining("at least one grade");
    }

    @Test
    void trailing_zeros_do_not_matter() {
        CreditGrade b = Documents.grade("B");
        assertThat(b.withMinPrepaidShare(new BigDecimal("0.30")).withFrom(new BigDecimal("60.0")))
                .isEqualTo(b);
        assertThat(Documents.policy().withLimitRounding(MoneyRounding.of(0, RoundingMode.DOWN)))
                .isEqualTo(Documents.policy());
    }
}
