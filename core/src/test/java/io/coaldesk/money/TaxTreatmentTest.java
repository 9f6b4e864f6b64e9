package io.coaldesk.money;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TaxTreatmentTest {

    @Test
    void reads_in_both_languages() {
        assertThat(TaxTreatment.included("0.170").label().text(Language.EN)).isEqualTo("including 17 % tax");
        assertThat(TaxTreatment.excluded("0.065").label().text(Language.EN)).isEqualTo("excluding 6.5 % tax");
        assertThat(TaxTreatment.included("0.17").label().text(Language.ZH))
                .startsWith("含税")
                .contains("17 %");
        assertThat(TaxTreatment.none().label().text(Language.ZH)).isEqualTo("不计税");
    }

    @Test
    void a_rate_without_a_tax_or_outside_its_range_is_refused() {
        assertRefused(
                () -> new TaxTreatment(TaxTreatment.Kind.NONE, new BigDecimal("0.17")),
                "tax.rate",
                "0.17",
                "0 where no tax applies");
        assertRefused(() -> TaxTreatment.included("-0.01"), "tax.rate", "-0.01", "0 to 1");
    }

    @Property
    void turning_it_round_twice_is_the_identity(@ForAll TaxTreatment tax) {
        assertThat(tax.toIncluded().toExcluded()).isEqualTo(tax.toExcluded());
        assertThat(tax.toExcluded().toIncluded()).isEqualTo(tax.toIncluded());
        assertThat(tax.toIncluded().rate()).isEqualTo(tax.rate());
    }
}
