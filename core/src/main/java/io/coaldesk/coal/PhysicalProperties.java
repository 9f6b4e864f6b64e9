package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import java.util.List;

/** The lump and the powder: size, hardness, refuse, and two tests that ranks are told by. */
public final class PhysicalProperties {

    /** Largest nominal lump, millimetres. */
    public static final QualityProperty TOP_SIZE =
            QualityProperty.asTested("top_size", Label.of("top size", "粒度上限"), QualityUnit.MILLIMETRE, 0, 2000);

    /** Smallest nominal lump, millimetres. */
    public static final QualityProperty BOTTOM_SIZE =
            QualityProperty.asTested("bottom_size", Label.of("bottom size", "粒度下限"), QualityUnit.MILLIMETRE, 0, 2000);

    /** Undersize, percent by mass below the bottom size (限下率). */
    public static final QualityProperty UNDERSIZE =
            QualityProperty.asTested("undersize", Label.of("undersize", "限下率"), QualityUnit.PERCENT, 0, 100);

    /** Refuse content, percent by mass of stone above 50 mm (含矸率). */
    public static final QualityProperty REFUSE =
            QualityProperty.asTested("refuse_content", Label.of("refuse content", "含矸率"), QualityUnit.PERCENT, 0, 100);

    /** Hardgrove grindability index HGI, a number (GB/T 2565, ISO 5074). */
    public static final QualityProperty GRINDABILITY = QualityProperty.asTested(
            "grindability_hgi", Label.of("Hardgrove grindability index", "哈氏可磨性指数"), QualityUnit.NUMBER, 0, 300);

    /** Transmittance PM of the nitric-acid extract, percent (GB/T 2566): it parts lignite from long-flame coal. */
    public static final QualityProperty TRANSMITTANCE = QualityProperty.asTested(
            "transmittance_pm", Label.of("transmittance PM", "透光率"), QualityUnit.PERCENT, 0, 100);

    /** Whether the residue of the volatile-matter test is agglomerating in the sense of ASTM D388. */
    public static final QualityProperty AGGLOMERATING = QualityProperty.asTested(
                    "agglomerating", Label.of("agglomerating", "黏结性（ASTM D388）"), QualityUnit.YES_OR_NO, 0, 1)
            .inStepsOf(1);

    static final List<QualityProperty> ALL =
            List.of(TOP_SIZE, BOTTOM_SIZE, UNDERSIZE, REFUSE, GRINDABILITY, TRANSMITTANCE, AGGLOMERATING);

    private PhysicalProperties() {}
}
