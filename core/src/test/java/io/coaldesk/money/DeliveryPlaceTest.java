package io.coaldesk.money;

import static io.coaldesk.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.reason.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryPlaceTest {

    @Property
    void is_read_from_its_written_form(@ForAll DeliveryPlace place) {
        assertThat(DeliveryPlace.parse(place.toString())).isEqualTo(place);
    }

    @Test
    void reads_in_both_languages() {
        DeliveryPlace place = DeliveryPlace.parse("qinhuangdao/fob-trimmed");

        assertThat(place.label().text(Language.EN)).isEqualTo("qinhuangdao FOB trimmed");
        assertThat(place.label().text(Language.ZH)).isEqualTo("qinhuangdao平仓");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "qinhuangdao", "/fob", "qinhuangdao/", "qinhuangdao/fas", "qinhuangdao/FOB"})
    void another_form_is_refused(String text) {
        assertRefused(() -> DeliveryPlace.parse(text), "place", text, "fob-trimmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qinhuangdao", "qin huang", "-a", "a--b", "秦皇岛"})
    void a_location_of_another_form_is_refused(String location) {
        assertRefused(() -> DeliveryPlace.of(location, DeliveryTerm.FOB), "location", location, "lower-case letters");
    }
}
