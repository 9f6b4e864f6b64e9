package io.coaldesk.coal;

import io.coaldesk.reason.Label;
import java.util.List;

/**
 * Minor and trace elements, shares of the coal.
 *
 * <p>Phosphorus and chlorine are stated in percent, or with the unit written in micrograms per gram; the others always
 * in micrograms per gram, and the unit is written: {@code mercury_d_ug_g}.
 */
public final class ElementProperties {

    /** The highest share that is taken, micrograms per gram: one percent. */
    private static final double HIGHEST_TRACE = 10_000;

    /** Phosphorus P, percent; from the P2O5 of the ash where it is not reported. */
    public static final QualityProperty PHOSPHORUS = minor("phosphorus", "phosphorus", "磷");

    /** Chlorine Cl, percent. */
    public static final QualityProperty CHLORINE = minor("chlorine", "chlorine", "氯");

    /** Fluorine F, micrograms per gram. */
    public static final QualityProperty FLUORINE = trace("fluorine", "氟");

    /** Arsenic As, micrograms per gram. */
    public static final QualityProperty ARSENIC = trace("arsenic", "砷");

    /** Mercury Hg, micrograms per gram. */
    public static final QualityProperty MERCURY = trace("mercury", "汞");

    /** Lead Pb, micrograms per gram. */
    public static final QualityProperty LEAD = trace("lead", "铅");

    /** Cadmium Cd, micrograms per gram. */
    public static final QualityProperty CADMIUM = trace("cadmium", "镉");

    /** Chromium Cr, micrograms per gram. */
    public static final QualityProperty CHROMIUM = trace("chromium", "铬");

    /** Selenium Se, micrograms per gram. */
    public static final QualityProperty SELENIUM = trace("selenium", "硒");

    /** Boron B, micrograms per gram. */
    public static final QualityProperty BORON = trace("boron", "硼");

    static final List<QualityProperty> ALL =
            List.of(PHOSPHORUS, CHLORINE, FLUORINE, ARSENIC, MERCURY, LEAD, CADMIUM, CHROMIUM, SELENIUM, BORON);

    private ElementProperties() {}

    private static QualityProperty minor(String code, String english, String chinese) {
        return QualityProperty.shareOfCoal(
                code, Label.of(english, chinese), 100, QualityUnit.PERCENT, QualityUnit.UG_PER_G);
    }

    private static QualityProperty trace(String code, String chinese) {
        return QualityProperty.shareOfCoal(code, Label.of(code, chinese), HIGHEST_TRACE, QualityUnit.UG_PER_G);
    }
}
