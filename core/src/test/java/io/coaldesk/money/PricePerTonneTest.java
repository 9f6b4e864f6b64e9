package io.coaldesk.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PricePerTonneTest {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final DeliveryPlace PLACE = DeliveryPlace.of("qinhuangdao", DeliveryTerm.FOB_TRIMMED);
    private static final MoneyRounding CENTS = MoneyRounding.of(2, RoundingMode.HALF_UP);

    private static PricePerTonne price(String amount, TaxTreatment tax) {
        return PricePerTonne.of(new BigDecimal(amount), CNY, tax, PLACE);
    }

    @Test
    void tax_is_taken_out_and_put_on_once_rounded() {
        PricePerTonne gross = price("720", TaxTreatment.included("0.17"));
        PricePerTonne net = price("615.38", TaxTreatment.excluded("0.17"));

        assertThat(gross.excludingTax(CENTS)).isEqualTo(net);
        assertThat(net.includingTax(CENTS)).isEqualTo(price("719.99", TaxTreatment.included("0.17")));
        assertThat(gross.includingTax(CENTS)).isEqualTo(gross);
        assertThat(net.excludingTax(CENTS)).isEqualTo(net);
        assertThat(price("55.125", TaxTreatment.none()).includingTax(CENTS))
                .isEqualTo(price("55.13", TaxTreatment.none()));
    }

    @Test
    void sums_differences_and_totals_are_exact() {
        PricePerTonne price = price("0.1", TaxTreatment.none());

        assertThat(price.plus(price).plus(price)).isEqualTo(price("0.30", TaxTreatment.none()));
        assertThat(price.minus(price).amount()).isZero();
        assertThat(price.times(new BigDecimal("50000.125"))).isEqualTo(Money.of("5000.0125", "CNY"));
        assertThat(price("12.345", TaxTreatment.none()).rounded(CENTS).amount()).isEqualTo("12.35");
    }

    @Property
    void adding_is_commutative_and_subtracting_undoes_it(@ForAll PricePerTonne price, @ForAll PricePerTonne other) {
        PricePerTonne same = price.withAmount(other.amount());

        assertThat(price.plus(same)).isEqualTo(same.plus(price));
        assertThat(price.plus(same).minus(same)).isEqualTo(price);
    }

    @Test
    void reads_in_both_languages() {
        PricePerTonne price = price("1720.50", TaxTreatment.included("0.17"));

        assertThat(price.toReasonValue().text(Language.EN)).isEqualTo("1,720.5 CNY/t");
        assertThat(price.toReasonValue().text(Language.ZH)).isEqualTo("1,720.5 元/吨");
        assertThat(price).hasToString("1,720.5 CNY/t including 17 % tax qinhuangdao/fob-trimmed");
        assertThat(Money.of("9.5", "USD").toReasonValue().text(Language.ZH)).isEqualTo("9.5 美元");
        assertThat(Money.of("9.5", "JPY").toReasonValue().text(Language.ZH)).isEqualTo("9.5 JPY");
        assertThat(Money.of("-1234.50", "CNY")).hasToString("-1,234.5 CNY").matches(Money::isNegative);
    }
}
