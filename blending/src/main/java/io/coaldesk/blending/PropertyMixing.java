package io.coaldesk.blending;

import io.coaldesk.blending.mixing.AshRegression;
import io.coaldesk.blending.mixing.LinearModel;
import io.coaldesk.blending.mixing.MixingLaw;
import io.coaldesk.blending.mixing.MixingRow;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.QualityKey;
import io.coaldesk.reason.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** How each property of a request mixes: by law, or by the model that the request names; what is missing is refused. */
final class PropertyMixing {

    private final BlendRequest request;
    private final List<CoalOffer> offers;
    private final List<CoalQuality> coals;
    private final Map<String, MixingModel> bound;

    /**
     * The mixing of a property.
     *
     * @param row what each coal brings to it; of a curve the tangent at equal shares
     * @param curve the curve, if it is one
     */
    record Mixed(MixingRow row, Optional<BlendCurve> curve) {}

    PropertyMixing(BlendRequest request, List<CoalOffer> offers, Map<String, MixingModel> bound) {
        this.request = request;
        this.offers = offers;
        this.coals = offers.stream().map(CoalOffer::quality).toList();
        this.bound = new TreeMap<>(bound);
    }

    Mixed of(String path, QualityKey key) {
        String model = request.limits().models().get(key);
        if (model == null) {
            return byLaw(path, key);
        }
        requireNoLaw(path, key, model);
        MixingModel code = bound.get(model);
        if (code != null) {
            return curve(new BlendCurve(key, code, offers));
        }
        ModelDefinition definition = request.models().get(model);
        if (definition instanceof ModelDefinition.AshRegression regression) {
            return byAsh(path, key, regression);
        }
        if (definition instanceof ModelDefinition.PairInteractions interactions) {
            return byPairs(path, key, interactions);
        }
        LinearModel linear = LinearModel.find(model)
                .orElseThrow(() -> new InvalidValueException(path + ".model", model, "one of " + names()));
        return byMean(path, key, linear);
    }

    /** Refuses a model of a standard property that has a law; a host's own property may mix as the host says. */
    private static void requireNoLaw(String path, QualityKey key, String model) {
        boolean isOwn = key.property().code().startsWith("x_");
        if (!isOwn && MixingLaw.refusal(key).isEmpty() && !LinearModel.isLaw(model, key.basis())) {
            throw new InvalidValueException(
                    path + ".model", model, "no model: " + key + " mixes exactly, by the mass that it is stated on");
        }
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(LinearModel.codes());
        names.addAll(request.models().keySet());
        names.addAll(bound.keySet());
        return names;
    }

    private Mixed byLaw(String path, QualityKey key) {
        Optional<MixingRow> row = MixingLaw.find(key, coals);
        if (row.isPresent()) {
            return new Mixed(row.get(), Optional.empty());
        }
        MixingLaw.refusal(key).ifPresent(allowed -> {
            throw new InvalidValueException(path, "a limit on a blend", allowed);
        });
        requireMeasured(path, coal -> MixingLaw.missing(coal, key));
        return new Mixed(MixingLaw.row(key, coals), Optional.empty());
    }

    private Mixed byMean(String path, QualityKey key, LinearModel model) {
        model.refusal(key).ifPresent(allowed -> {
            throw new InvalidValueException(path + ".model", model.code(), allowed);
        });
        requireMeasured(path, coal -> model.missing(coal, key));
        return new Mixed(model.row(key, coals), Optional.empty());
    }

    private Mixed byAsh(String path, QualityKey key, ModelDefinition.AshRegression definition) {
        Map<QualityKey, Double> coefficients = new TreeMap<>();
        definition.coefficients().forEach((oxide, value) -> coefficients.put(oxide, value.doubleValue()));
        AshRegression regression = new AshRegression(definition.intercept().doubleValue(), coefficients);
        requireMeasured(path, regression::missing);
        return new Mixed(regression.row(key, coals), Optional.empty());
    }

    private Mixed byPairs(String path, QualityKey key, ModelDefinition.PairInteractions definition) {
        requireMeasured(path, coal -> LinearModel.AS_RECEIVED.missing(coal, key));
        List<String> ids = offers.stream().map(CoalOffer::id).toList();
        MixingRow mean = LinearModel.AS_RECEIVED.row(key, coals);
        for (ModelDefinition.Pair pair : definition.pairs()) {
            requireOffer(path, ids, pair.coal());
            requireOffer(path, ids, pair.with());
        }
        return curve(new BlendCurve(key, (asked, known, shares) -> interacting(mean, definition, ids, shares), offers));
    }

    private static void requireOffer(String path, List<String> ids, String id) {
        if (!ids.contains(id)) {
            throw new InvalidValueException(path + ".model.pairs", id, "an offer's id out of " + ids);
        }
    }

    private static double interacting(
            MixingRow mean, ModelDefinition.PairInteractions definition, List<String> ids, double[] shares) {
        double value = mean.amount(shares);
        for (ModelDefinition.Pair pair : definition.pairs()) {
            value += pair.coefficient().doubleValue()
                    * shares[ids.indexOf(pair.coal())]
                    * shares[ids.indexOf(pair.with())];
        }
        return value;
    }

    private Mixed curve(BlendCurve curve) {
        double[] equal = new double[offers.size()];
        Arrays.fill(equal, 1.0 / equal.length);
        return new Mixed(curve.tangent(equal), Optional.of(curve));
    }

    private void requireMeasured(String path, Function<CoalQuality, Optional<String>> missing) {
        List<String> lacking = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        for (CoalOffer offer : offers) {
            missing.apply(offer.quality()).ifPresent(what -> {
                lacking.add(offer.id());
                needed.add(what);
            });
        }
        if (!lacking.isEmpty()) {
            throw new InvalidValueException(
                    path, "offers " + lacking + " without it", "offers that give it: " + String.join("; ", needed));
        }
    }
}
