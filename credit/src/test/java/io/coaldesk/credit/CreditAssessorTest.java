package io.coaldesk.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.coaldesk.customer.RiskGrade;
import io.coaldesk.deal.PaymentInstrument;
import io.coaldesk.deal.PaymentTerms;
import io.coaldesk.deal.Verdict;
import io.coaldesk.money.Money;
import io.coaldesk.policy.PolicyStamp;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.Reason;
import io.coaldesk.score.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditAssessorTest {

    private static final CreditAssessor ASSESSOR = CreditAssessor.of(Documents.policy());
    private static final PaymentTerms DAYS_30 = PaymentTerms.openAccount(30);

    private static CreditFile withFact(String fact, String category) {
        return Documents.file().withFacts(Documents.file().facts().with(fact, category));
    }

    /** A file of 67 points: grade B. */
    private static CreditFile fair() {
        return Documents.file()
                .withFacts(Documents.file()
                        .facts()
                        .with("wagesPaidOnTime", "no")
                        .with("enterpriseSize", "small")
                        .with("products", "coal-trade"));
    }

    private static CreditRequest ask(PaymentTerms terms) {
        return CreditRequest.of(terms, Documents.AS_OF);
    }

    private static CreditRequest ask(PaymentTerms terms, String amount) {
        return CreditRequest.of(terms, Money.of(amount, "CNY"), Documents.AS_OF);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    private static List<String> texts(CreditDecision decision, Language language, String... codes) {
        return decision.opinion().reasons().stream()
                .filter(reason -> List.of(codes).contains(reason.code()))
                .map(reason -> reason.text(language))
                .toList();
    }

    private static List<String> codes(CreditDecision decision) {
        return decision.opinion().reasons().stream().map(Reason::code).toList();
    }

    @Test
    void a_good_customer_gets_what_it_asks_for() {
        CreditDecision decision = ASSESSOR.assess(Documents.file(), ask(DAYS_30, "10000000"));

        assertThat(decision.opinion().granted()).contains(DAYS_30);
        assertThat(decision.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(decision.opinion().grade()).isEqualTo(RiskGrade.of("A", 1));
        assertThat(decision.score().orElseThrow().total()).isEqualByComparingTo("100");
        assertThat(decision.score().orElseThrow().lines()).hasSize(7);
        assertThat(decision.maxCreditDays()).isEqualTo(60);
    }

    @Test
    void every_limit_method_is_shown_and_the_least_binds() {
        CreditDecision decision = ASSESSOR.assess(Documents.file(), ask(DAYS_30));

        assertThat(decision.limits())
                .containsExactlyInAnyOrder(
                        new LimitLine(Label.of("20 % of the paid-in capital", "实缴资本的 20 %"), cny("60000000"), false),
                        new LimitLine(
                                Label.of("2 times the average monthly sales", "月均销售额的 2 倍"), cny("50000000"), true),
                        new LimitLine(Label.of("the grade's cap", "等级额度上限"), cny("100000000"), false));
        assertThat(decision.opinion().limit()).isEqualTo(cny("50000000"));
        assertThat(decision.opinion().exposure()).isEqualTo(cny("22500000.5"));
        assertThat(decision.opinion().headroom()).isEqualTo(cny("27499999.5"));
        assertThat(texts(decision, Language.EN, "credit.limit", "credit.headroom"))
                .containsExactly(
                        "credit limit 50,000,000 CNY, set by 2 times the average monthly sales",
                        "22,500,000.5 CNY of the limit of 50,000,000 CNY is in use; headroom 27,499,999.5 CNY");
        assertThat(texts(decision, Language.ZH, "credit.limit", "credit.headroom"))
                .containsExactly(
                        "授信额度 50,000,000 元，取月均销售额的 2 倍", "额度 50,000,000 元，已占用 22,500,000.5 元，剩余额度 27,499,999.5 元");
    }

    @Test
    void limits_are_rounded_as_the_policy_says() {
        CreditFile file = Documents.file().withAverageMonthlySales(cny("1.99"));
        assertThat(ASSESSOR.assess(file, ask(DAYS_30)).opinion().limit()).isEqualTo(cny("3"));
    }

    @Test
    void a_figure_that_is_not_known_gives_no_limit() {
        CreditDecision decision =
                ASSESSOR.assess(Documents.file().withAverageMonthlySales(Optional.empty()), ask(DAYS_30));
        assertThat(decision.opinion().limit()).isEqualTo(cny("0"));
        assertThat(texts(decision, Language.EN, "credit.limit.unknown"))
                .containsExactly("the file lacks the figure for the limit of 2 times the average monthly sales,"
                        + " which therefore counts as zero");
    }

    @Test
    void a_fact_below_zero_gives_no_limit() {
        CreditFile file = Documents.file()
                .withFacts(Documents.file().facts().with("registeredCapitalPaidIn", BigDecimal.valueOf(-5)));
        assertThat(ASSESSOR.assess(file, ask(DAYS_30)).opinion().limit()).isEqualTo(cny("0"));
    }

    @Test
    void headroom_is_never_below_zero() {
        CreditFile file =
                Documents.file().withExposure(Documents.file().exposure().withInvoicedNotPaid(cny("60000000")));
        CreditDecision decision = ASSESSOR.assess(file, ask(DAYS_30));
        assertThat(decision.opinion().headroom()).isEqualTo(cny("0"));
        assertThat(texts(decision, Language.ZH, "credit.limit.exceeded")).containsExactly("已占用金额超出额度 24,000,000 元");
    }

    @Test
    void long_terms_are_shortened() {
        CreditDecision decision = ASSESSOR.assess(Documents.file(), ask(PaymentTerms.openAccount(90)));
        assertThat(decision.opinion().granted()).contains(PaymentTerms.openAccount(60));
        assertThat(decision.verdict()).isEqualTo(Verdict.ACCEPT_ON_CONDITIONS);
        assertThat(texts(decision, Language.EN, "credit.term.shortened"))
                .containsExactly("the credit term is 60 days instead of 90, the longest for grade A");
        assertThat(texts(decision, Language.ZH, "credit.term.shortened")).containsExactly("账期由 90 天缩短为 60 天（A 级最长账期）");
    }

    @Test
    void a_conditional_grade_asks_for_prepayment_and_its_conditions() {
        PaymentTerms asked = PaymentTerms.builder()
                .prepaidShare(new BigDecimal("0.1"))
                .creditDays(20)
                .instrument(PaymentInstrument.BANK_ACCEPTANCE)
                .build();
        CreditDecision decision = ASSESSOR.assess(fair(), ask(asked));

        assertThat(decision.opinion().grade()).isEqualTo(RiskGrade.of("B", 2));
        assertThat(decision.opinion().granted()).contains(asked.withPrepaidShare(new BigDecimal("0.3")));
        assertThat(decision.conditions()).containsExactly(Label.of("monthly reconciliation of accounts", "每月对账"));
        assertThat(texts(decision, Language.EN, "credit.prepayment.required", "credit.condition"))
                .containsExactly(
                        "30 % must be paid before delivery instead of 10 %, the least for grade B",
                        "condition of grade B: monthly reconciliation of accounts");
        assertThat(texts(decision, Language.ZH, "credit.prepayment.required", "credit.condition"))
                .containsExactly("发货前须预付 30 %（客户提出 10 %），为 B 级最低预付比例", "B 级授信条件：每月对账");
    }

    @Test
    void terms_that_satisfy_the_policy_are_granted_as_asked() {
        PaymentTerms enough = PaymentTerms.partlyPrepaid(new BigDecimal("0.3"), 30);
        assertThat(ASSESSOR.assess(fair(), ask(enough)).opinion().granted()).contains(enough);
        PaymentTerms cash = PaymentTerms.prepaid().withInstrument(PaymentInstrument.BANK_ACCEPTANCE);
        CreditDecision prepaid = ASSESSOR.assess(fair(), ask(cash));
        assertThat(prepaid.opinion().granted()).contains(cash);
        assertThat(prepaid.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(prepaid.conditions()).isEmpty();
    }

    @Test
    void a_veto_refuses_open_terms_and_leaves_payment_before_delivery() {
        CreditDecision decision = ASSESSOR.assess(withFact("defaultRecord", "open"), ask(DAYS_30, "80000000"));

        assertThat(decision.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(decision.opinion().granted()).contains(PaymentTerms.prepaid());
        assertThat(decision.opinion().limit()).isEqualTo(cny("0"));
        assertThat(texts(
                        decision,
                        Language.EN,
                        "credit.grade",
                        "credit.grade.lowered",
                        "score.veto",
                        "credit.terms.refused"))
                .containsExactly(
                        "credit grade C, weak: 80 points",
                        "a veto lowers the grade from A to C",
                        "veto: unsettled default on record",
                        "credit is refused for the terms asked for (30 days after delivery);"
                                + " at grade C only payment before delivery is possible");
        assertThat(texts(decision, Language.ZH, "credit.grade.lowered", "credit.terms.refused", "credit.limit.none"))
                .containsExactly("因一票否决，信用等级由 A 级降为 C 级", "C 级不授予信用额度：先款后货", "拒绝赊销（客户提出：到货后 30 天付款）；C 级客户只接受先款后货");
        assertThat(codes(decision)).doesNotContain("credit.approval.collective");
    }

    @Test
    void payment_on_delivery_is_credit_too() {
        CreditDecision decision = ASSESSOR.assess(withFact("defaultRecord", "open"), ask(PaymentTerms.openAccount(0)));
        assertThat(decision.opinion().granted()).contains(PaymentTerms.prepaid());
    }

    @Test
    void payment_before_delivery_needs_no_credit() {
        CreditDecision decision = ASSESSOR.assess(withFact("defaultRecord", "open"), ask(PaymentTerms.prepaid()));
        assertThat(decision.verdict()).isEqualTo(Verdict.ACCEPT);
        assertThat(decision.opinion().granted()).contains(PaymentTerms.prepaid());
    }

    @Test
    void a_veto_never_raises_the_grade() {
        CreditAssessor lenient = CreditAssessor.of(Documents.policy().withVetoGrade("B"));
        CreditFile weak = Documents.file().withFacts(Facts.none().with("defaultRecord", "open"));
        CreditDecision decision = lenient.assess(weak, ask(DAYS_30));
        assertThat(decision.opinion().grade().code()).isEqualTo("C");
        assertThat(codes(decision)).contains("score.veto").doesNotContain("credit.grade.lowered");
    }

    @Test
    void a_barred_customer_gets_no_terms_at_all() {
        CreditAssessor strict = CreditAssessor.of(Documents.policy().withVetoGrade("D"));
        for (PaymentTerms terms : List.of(DAYS_30, PaymentTerms.prepaid())) {
            CreditDecision decision = strict.assess(withFact("defaultRecord", "open"), ask(terms));
            assertThat(decision.opinion().granted()).isEmpty();
            assertThat(decision.verdict()).isEqualTo(Verdict.DECLINE);
            assertThat(texts(decision, Language.EN, "credit.barred"))
                    .containsExactly(
                            "grade D is barred: no trade at all is possible, not even against payment before delivery");
            assertThat(texts(decision, Language.ZH, "credit.barred")).containsExactly("D 级客户禁止交易：任何付款方式（包括先款后货）均不得成交");
        }
    }

    @Test
    void a_large_amount_needs_a_collective_decision() {
        CreditDecision reached = ASSESSOR.assess(Documents.file(), ask(DAYS_30, "50000000"));
        assertThat(reached.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
        assertThat(texts(reached, Language.EN, "credit.approval.collective"))
                .containsExactly("the open amount of 50,000,000 CNY is at least 50,000,000 CNY:"
                        + " a collective decision by the company's leadership is needed");
        assertThat(texts(reached, Language.ZH, "credit.approval.collective"))
                .containsExactly("赊销金额 50,000,000 元，达到 50,000,000 元，须经公司领导班子集体决策");
        assertThat(codes(ASSESSOR.assess(Documents.file(), ask(DAYS_30, "49999999.99"))))
                .doesNotContain("credit.approval.collective");
        assertThat(codes(ASSESSOR.assess(Documents.file(), ask(PaymentTerms.prepaid(), "50000000"))))
                .doesNotContain("credit.approval.collective");
    }

    @Test
    void the_policy_says_whether_the_threshold_itself_needs_a_decision() {
        CollectiveDecision rule = Documents.policy()
                .collectiveDecision()
                .orElseThrow()
                .withComparison(CollectiveDecision.Comparison.MORE_THAN);
        CreditAssessor assessor = CreditAssessor.of(Documents.policy().withCollectiveDecision(rule));
        assertThat(codes(assessor.assess(Documents.file(), ask(DAYS_30, "50000000"))))
                .doesNotContain("credit.approval.collective");
        assertThat(texts(
                        assessor.assess(Documents.file(), ask(DAYS_30, "50000000.01")),
                        Language.ZH,
                        "credit.approval.collective"))
                .containsExactly("赊销金额 50,000,000.01 元，超过 50,000,000 元，须经公司领导班子集体决策");
    }

    @Test
    void a_grade_may_need_an_approval() {
        CreditAssessor assessor = CreditAssessor.of(
                Documents.with(Documents.grade("B").withApprover(Label.of("the chief accountant", "总会计师"))));
        CreditDecision decision = assessor.assess(fair(), ask(DAYS_30));
        assertThat(decision.verdict()).isEqualTo(Verdict.NEEDS_APPROVAL);
        assertThat(texts(decision, Language.ZH, "credit.approval.grade")).containsExactly("对 B 级客户赊销须经总会计师审批");
    }

    @Test
    void a_customer_without_a_file_has_the_grade_that_the_policy_states() {
        CreditDecision decision = ASSESSOR.assessUnknown("stranger", ask(DAYS_30));
        assertThat(decision.opinion().granted()).contains(PaymentTerms.prepaid());
        assertThat(decision.verdict()).isEqualTo(Verdict.DECLINE);
        assertThat(decision.score()).isEmpty();
        assertThat(texts(decision, Language.EN, "credit.file.missing"))
                .containsExactly("there is no credit file for stranger; the policy treats such a customer as grade C");
        assertThat(texts(decision, Language.ZH, "credit.file.missing")).containsExactly("客户 stranger 未建立信用档案，按 C 级处理");
    }

    @Test
    void the_stamp_names_policy_and_day() {
        CreditDecision decision = ASSESSOR.assess(Documents.file(), ask(DAYS_30));
        assertThat(decision.opinion().stamp().asOf()).isEqualTo(Documents.AS_OF);
        assertThat(decision.opinion().stamp().policies()).containsExactly(PolicyStamp.of(Documents.policy()));
        assertThat(ASSESSOR.policy()).isEqualTo(Documents.policy());
    }

    @Test
    void explains_the_verdict_and_every_reason() {
        CreditDecision decision = ASSESSOR.assess(withFact("defaultRecord", "open"), ask(DAYS_30));
        assertThat(decision.explain(Language.ZH))
                .startsWith("不予成交\n- 信用等级 C（信用较差），评分 80 分\n")
                .contains("- 赖账记录：有未清赖账，得 0 分（满分 20 分）")
                .contains("- 一票否决：存在未清赖账记录");
    }

    @Test
    void refuses_what_the_policy_cannot_judge() {
        CreditFile file = Documents.file();
        LocalDate lateDay = LocalDate.of(2013, 1, 1);
        assertThatThrownBy(() -> ASSESSOR.assess(file, CreditRequest.of(DAYS_30, lateDay)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("asOf: 2013-01-01 is not allowed");
        assertThatThrownBy(() -> ASSESSOR.assess(file, CreditRequest.of(DAYS_30, LocalDate.of(2012, 6, 14))))
                .hasMessageContaining("creditFile.asOf: 2012-06-15 is not allowed");
        assertThatThrownBy(
                        () -> ASSESSOR.assess(file, CreditRequest.of(DAYS_30, Money.of("1", "USD"), Documents.AS_OF)))
                .hasMessageContaining("request.amount.currency: USD is not allowed; allowed: CNY");
        assertThatThrownBy(() -> ASSESSOR.assess(
                        CreditFile.builder()
                                .customer("abroad")
                                .currency(Currency.getInstance("USD"))
                                .exposure(CreditExposure.none(Currency.getInstance("USD")))
                                .build(),
                        ask(DAYS_30)))
                .hasMessageContaining("creditFile.currency: USD is not allowed; allowed: CNY");
        assertThatThrownBy(() -> ASSESSOR.assess(withFact("taxStatus", "fine"), ask(DAYS_30)))
                .hasMessageContaining("taxStatus: fine is not allowed");
        assertThatThrownBy(() -> ask(DAYS_30, "-1")).hasMessageContaining("amount.amount: -1");
    }
}
