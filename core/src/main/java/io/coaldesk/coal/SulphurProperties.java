package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import java.util.List;

/** The forms of sulphur, percent of the coal, and its mass per energy; total sulphur is {@link QualityProperty#SULPHUR}. Source: GB/T 215, ISO 157. */
public final class SulphurProperties {

    /** Pyritic sulphur Sp. */
    public static final QualityProperty PYRITIC_SULPHUR = form("pyritic_sulphur", "pyritic sulphur", "硫铁矿硫");

    /** Sulphate sulphur Ss. */
    public static final QualityProperty SULPHATE_SULPHUR = form("sulphate_sulphur", "sulphate sulphur", "硫酸盐硫");

    /** Organic sulphur So. */
    public static final QualityProperty ORGANIC_SULPHUR = form("organic_sulphur", "organic sulphur", "有机硫");

    /** Sulphur of the bomb washings Sb, which the gross calorific value is freed of. */
    public static final QualityProperty BOMB_SULPHUR = form("bomb_sulphur", "bomb sulphur", "弹筒硫");

    /** Sulphur per energy, kilograms per gigajoule net as received: 10 St,ar / Qnet,ar with Qnet in MJ/kg. */
    public static final QualityProperty SULPHUR_PER_GIGAJOULE = QualityProperty.asTested(
            "sulphur_per_gj", Label.of("sulphur per energy", "单位热量含硫"), QualityUnit.KG_PER_GJ, 0, 1000);

    static final List<QualityProperty> ALL =
            List.of(PYRITIC_SULPHUR, SULPHATE_SULPHUR, ORGANIC_SULPHUR, BOMB_SULPHUR, SULPHUR_PER_GIGAJOULE);

    private SulphurProperties() {}

    private static QualityProperty form(String code, String english, String chinese) {
        return QualityProperty.shareOfCoal(code, Label.of(english, chinese), 100, QualityUnit.PERCENT);
    }
}
