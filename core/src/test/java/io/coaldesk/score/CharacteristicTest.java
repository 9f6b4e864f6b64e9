package io.coaldesk.score;

import static io.coaldesk.score.Cards.dec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.reason.InvalidValueException;
import org.junit.jupiter.api.Test;

class CharacteristicTest {

    @Test
    void bins_and_categories_exclude_each_other() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cards.tonnes().build())
                .withMessage(
                        "annual_tonnes: 0 bins and 0 categories is not allowed; allowed: either bins or categories");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cards.size().withCategories(Cards.taxStatus().categories()))
                .withMessageContaining("3 bins and 3 categories");
    }

    @Test
    void categories_are_never_listed_worst_first() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Cards.taxStatus().withDirection(Characteristic.Direction.LOWER_IS_BETTER))
                .withMessageContaining("tax.direction: LOWER_IS_BETTER");
    }

    @Test
    void zeros_at_the_end_never_matter() {
        assertThat(Cards.size().withMissingPoints(dec("1.00"))).isEqualTo(Cards.size());
        assertThat(Cards.size().withMissingPoints(dec("10.00")).missingPoints()).isEqualTo(dec("10"));
    }
}
