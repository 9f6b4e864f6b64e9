package io.coaldesk.coal.acceptance;

import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.BandEdge;
import io.coaldesk.testing.core.AcceptanceArbitraries;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** Tables with invented numbers: the shape is the standard's, the figures are nobody's. */
final class Tables {

    static final QualityKey ASH = QualityKey.parse("ash_d");
    static final QualityKey SULPHUR = QualityKey.parse("sulphur_d");
    static final QualityKey GROSS = QualityKey.parse("gross_cv_d_mj_kg");
    static final QualityKey MOISTURE = QualityKey.parse("total_moisture_ar");

    private Tables() {}

    static AcceptanceTable example() {
        return CoaldeskJson.read(
                AcceptanceTable.class,
                Path.of("..", "examples", "data", "acceptance", "acceptance-table-invented.json"));
    }

    static AcceptanceTable of(AllowedDifference... differences) {
        return AcceptanceTable.builder()
                .header(AcceptanceArbitraries.header())
                .addDifferences(differences)
                .build();
    }

    static AllowedDifference difference(QualityKey key, QualityKey by, DifferenceBin... bins) {
        return AllowedDifference.builder()
                .addForms(CoalForm.RAW)
                .key(key)
                .by(by)
                .edge(BandEdge.FROM_INCLUDED)
                .addAllBins(List.of(bins))
                .build();
    }

    static DifferenceBin open(String constant) {
        return DifferenceBin.builder().constant(new BigDecimal(constant)).build();
    }

    static DifferenceBin bin(String from, String to, String constant) {
        return DifferenceBin.builder()
                .from(new BigDecimal(from))
                .to(new BigDecimal(to))
                .constant(new BigDecimal(constant))
                .build();
    }
}
