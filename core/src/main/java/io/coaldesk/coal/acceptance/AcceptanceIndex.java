package io.coaldesk.coal.acceptance;

import io.coaldesk.coal.AnalysisBasis;
import io.coaldesk.coal.CoalForm;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityProperty;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Label;
import io.coaldesk.reason.Labelled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An index by which a batch is accepted: a property on its basis, and the side on which the seller's error harms the
 * buyer. Source: GB/T 18666.
 */
public enum AcceptanceIndex implements Labelled {
    /** Total moisture Mt, as received; less is better. */
    TOTAL_MOISTURE(QualityProperty.TOTAL_MOISTURE, AnalysisBasis.AS_RECEIVED, QualityUnit.PERCENT, -1),
    /** Ash Ad, dry; less is better. */
    ASH(QualityProperty.ASH, AnalysisBasis.DRY, QualityUnit.PERCENT, -1),
    /** Total sulphur St,d, dry; less is better. */
    SULPHUR(QualityProperty.SULPHUR, AnalysisBasis.DRY, QualityUnit.PERCENT, -1),
    /** Gross calorific value Qgr,d, dry, in any of its units; more is better. */
    GROSS_CV(QualityProperty.GROSS_CV, AnalysisBasis.DRY, QualityUnit.MJ_PER_KG, 1);

    private final QualityKey key;
    private final int sign;

    AcceptanceIndex(QualityProperty property, AnalysisBasis basis, QualityUnit unit, int sign) {
        this.key = property.on(basis, unit);
        this.sign = sign;
    }

    /**
     * Returns the indices of a form of coal.
     *
     * <p>Metallurgical clean coal is judged by ash and sulphur, and in an inspection by total moisture too; every other
     * form by the index that prices the contract, gross calorific value or ash, and by sulphur.
     *
     * @param pricedBy the index that prices the contract; absent for metallurgical clean coal
     * @throws InvalidValueException if the pricing index is missing, is no pricing index, or is given for metallurgical
     *     clean coal
     */
    public static List<AcceptanceIndex> of(
            CoalForm form, AcceptanceProcedure procedure, Optional<AcceptanceIndex> pricedBy) {
        if (form == CoalForm.METALLURGICAL_CLEAN) {
            pricedBy.ifPresent(index -> {
                throw new InvalidValueException("pricedBy", index, "none for " + form);
            });
            return procedure == AcceptanceProcedure.INSPECTION
                    ? List.of(TOTAL_MOISTURE, ASH, SULPHUR)
                    : List.of(ASH, SULPHUR);
        }
        AcceptanceIndex price = pricedBy.filter(index -> index == GROSS_CV || index == ASH)
                .orElseThrow(() -> new InvalidValueException(
                        "pricedBy",
                        pricedBy.map(Enum::name).orElse("missing"),
                        GROSS_CV + " or " + ASH + " for " + form));
        return List.of(price, SULPHUR);
    }

    /** Returns the index that a key states, if it states one. */
    static Optional<AcceptanceIndex> of(QualityKey key) {
        return List.of(values()).stream()
                .filter(index -> index.key.property().equals(key.property())
                        && index.key.basis().equals(key.basis()))
                .findFirst();
    }

    /** Returns the key in the unit in which the index is usually stated. */
    public QualityKey key() {
        return key;
    }

    /** Returns whether an allowed difference has the sign that this index asks for; zero has either. */
    boolean admits(BigDecimal allowed) {
        return allowed.signum() * sign >= 0;
    }

    /**
     * Returns whether a difference passes: {@code difference <= allowed} where more is better, {@code difference >=
     * allowed} where less is, so that an error in the seller's own disfavour never fails.
     *
     * @param difference stated less check
     * @param allowed the signed allowed difference T
     */
    boolean passes(BigDecimal difference, BigDecimal allowed) {
        return sign > 0 ? difference.compareTo(allowed) <= 0 : difference.compareTo(allowed) >= 0;
    }

    @Override
    public Label label() {
        return key.label();
    }
}
