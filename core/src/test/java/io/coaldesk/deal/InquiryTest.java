package io.coaldesk.deal;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.ContractCalorificValue;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InquiryTest {

    @Property
    void json_reads_back_equal_with_one_canonical_form(@ForAll Inquiry inquiry) {
        Inquiry back = CoaldeskJson.read(Inquiry.class, CoaldeskJson.write(inquiry));

        assertThat(back).isEqualTo(inquiry);
        assertThat(CoaldeskJson.sha256(back)).isEqualTo(CoaldeskJson.sha256(inquiry));
    }

    @Property
    void asks_for_the_tonnes_of_its_deliveries(@ForAll Inquiry inquiry) {
        assertThat(inquiry.tonnes()).isEqualTo(inquiry.deliveries().totalTonnes());
    }

    @Test
    void the_contract_states_a_calorific_value_above_zero() {
        QualityKey net = QualityKey.parse("net_cv_ar_kcal_it");

        assertRefused(
                () -> new ContractCalorificValue(QualityKey.parse("ash_ar"), BigDecimal.TEN),
                "key",
                "ash_ar",
                "a calorific value");
        assertRefused(() -> new ContractCalorificValue(net, BigDecimal.ZERO), "value", "0", "more than 0");
    }

    @Test
    void a_limit_reads_in_both_languages() {
        BindingLimit max = new BindingLimit(QualityKey.parse("ash_ar"), LimitSide.MAX, new BigDecimal("20.50"));
        BindingLimit min =
                new BindingLimit(QualityKey.parse("net_cv_ar_kcal_it"), LimitSide.MIN, new BigDecimal("5500"));

        assertThat(max.label().text(Language.EN)).isEqualTo("ash, as received at most 20.5 %");
        assertThat(max.label().text(Language.ZH)).isEqualTo("收到基灰分不高于 20.5 %");
        assertThat(min.label().text(Language.EN)).isEqualTo("net calorific value, as received at least 5,500 kcal/kg");
        assertThat(min.label().text(Language.ZH)).isEqualTo("收到基低位发热量不低于 5,500 大卡/千克");
    }
}
