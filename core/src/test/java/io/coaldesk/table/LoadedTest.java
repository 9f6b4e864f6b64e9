package io.coaldesk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {

    private final Rejected rejected = new Rejected(7, "price", "", Reason.of(TableReason.MISSING));

    @Test
    void lists_are_copied() {
        List<String> values = new ArrayList<>(List.of("a"));
        Loaded<String> loaded = new Loaded<>(values, List.of(rejected));
        values.add("b");
        assertThat(loaded.values()).containsExactly("a");
    }

    @Test
    void a_rejected_row_survives_json() {
        String json = CoaldeskJson.write(rejected);
        assertThat(json).contains("\"line\" : 7", "\"code\" : \"table.cell.missing\"");
        assertThat(CoaldeskJson.read(Rejected.class, json)).isEqualTo(rejected);
    }

    @Test
    void lines_count_from_one() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Rejected(0, "", "", rejected.reason()))
                .withMessageContaining("line: 0");
    }
}
