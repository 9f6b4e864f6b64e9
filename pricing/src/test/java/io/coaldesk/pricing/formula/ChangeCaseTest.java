package io.coaldesk.pricing.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A published change of stock, by its id, as a formula; and a price that is none. */
class ChangeCaseTest {

    /** Source: the port's stock in units of 10,000 t, July and August 2010; the page prints 18.2 %. */
    @DisplayName("REGIME-QHD-AUG2010")
    @Test
    void regime_qhd_aug2010() {
        FormulaTerm july = Formulas.number("613.5");
        FormulaTerm august = Formulas.number("725");
        FormulaTerm change = new ArithmeticTerm.Quotient(new ArithmeticTerm.Difference(august, july), july);
        assertThat(Formulas.amount(new ArithmeticTerm.Product(List.of(change, Formulas.number("100"))))
                        .doubleValue())
                .isCloseTo(18.2, within(0.05));
    }

    @Test
    void a_price_below_zero_is_doubtful() {
        assertThat(Formulas.price(Formulas.formula(Formulas.number("-43.78"))).reasons())
                .anySatisfy(reason -> assertThat(reason.code()).isEqualTo("pricing.formula.not-positive"));
    }
}
