package io.coaldesk.coal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of properties in core's README is that of the code. */
class PropertyTableTest {

    private static final String STEP = "reflectance_v";

    private static String line(QualityProperty property) {
        String bases = property.bases().stream()
                .map(basis -> basis.code().isEmpty() ? "-" : "`" + basis.code() + "`")
                .collect(Collectors.joining(" "));
        String units = property.units().stream()
                .map(unit -> unit.code().isEmpty() ? unit.label().en() : "`" + unit.code() + "`")
                .collect(Collectors.joining(" "));
        return "| `" + property.code() + "` | " + property.label().en() + " | "
                + property.label().zh() + " | " + bases + " | " + units + " | " + plain(property.min()) + " to "
                + plain(property.max()) + " |";
    }

    private static String plain(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    private static List<String> lines() {
        return QualityProperty.standard().stream()
                .filter(property ->
                        !property.code().startsWith(STEP) || property.code().equals(STEP + "5"))
                .map(PropertyTableTest::line)
                .toList();
    }

    @Test
    void the_readme_lists_every_property() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| `") && line.endsWith(" |") && line.split("\\|").length == 7)
                .toList();

        assertThat(readme).as("expected:%n%s", String.join("\n", lines())).isEqualTo(lines());
    }
}
