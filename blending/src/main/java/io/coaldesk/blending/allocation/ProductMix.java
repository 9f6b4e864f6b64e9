package io.coaldesk.blending.allocation;

import io.coaldesk.blending.mixing.MixingLaw;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.deal.BindingLimit;
import io.coaldesk.deal.LimitSide;
import io.coaldesk.reason.InvalidValueException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may go into a product and how it mixes there.
 *
 * @param product the product
 * @param lots the numbers of the lots that may go in
 * @param rows how each limited property mixes, over those lots
 */
record ProductMix(ProductDemand product, List<Integer> lots, List<MixingRow> rows) {

    /** Makes the mix of a product, or refuses a limit that cannot be computed of a blend of its lots. */
    static ProductMix of(ProductDemand product, List<StockLot> all) {
        List<Integer> lots = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (greatestShare(product, all.get(i)).signum() > 0) {
                lots.add(i);
            }
        }
        List<StockLot> used = lots.stream().map(all::get).toList();
        List<MixingRow> rows = new ArrayList<>();
        product.limits().limits().forEach((key, limit) -> {
            if (limit.min().isPresent() || limit.max().isPresent()) {
                rows.add(row("products." + product.id() + ".limits." + key, key, used));
            }
        });
        return new ProductMix(product, lots, rows);
    }

    private static MixingRow row(String path, QualityKey key, List<StockLot> lots) {
        MixingLaw.refusal(key).ifPresent(allowed -> {
            throw new InvalidValueException(path, "a limit on a blend", allowed);
        });
        List<String> lacking = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        for (StockLot lot : lots) {
            MixingLaw.missing(lot.quality(), key).ifPresent(what -> {
                lacking.add(lot.id());
                needed.add(what);
            });
        }
        if (!lacking.isEmpty()) {
            throw new InvalidValueException(
                    path,
                    "lots " + lacking + " without it",
                    "lots that give it, or a share of at most 0: " + String.join("; ", needed));
        }
        List<CoalQuality> qualities = lots.stream().map(StockLot::quality).toList();
        return MixingLaw.row(key, qualities);
    }

    /** Returns the place of a lot among those that may go in, below zero if it may not. */
    int place(int lot) {
        return lots.indexOf(lot);
    }

    /** Returns every side of a row's limit that binds. */
    List<BindingLimit> sides(MixingRow row) {
        QualityLimit limit = product.limits().limits().get(row.key());
        List<BindingLimit> sides = new ArrayList<>();
        if (limit != null) {
            limit.min().ifPresent(min -> sides.add(new BindingLimit(row.key(), LimitSide.MIN, min)));
            limit.max().ifPresent(max -> sides.add(new BindingLimit(row.key(), LimitSide.MAX, max)));
        }
        return sides;
    }

    BigDecimal leastShare(StockLot lot) {
        ShareRange range = product.lotShares().get(lot.id());
        return range == null ? BigDecimal.ZERO : range.min().orElse(BigDecimal.ZERO);
    }

    BigDecimal greatestShare(StockLot lot) {
        return greatestShare(product, lot);
    }

    private static BigDecimal greatestShare(ProductDemand product, StockLot lot) {
        ShareRange range = product.lotShares().get(lot.id());
        return range == null ? BigDecimal.ONE : range.max().orElse(BigDecimal.ONE);
    }
}
