package io.coaldesk.examples.benchmark;

import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.BlendResult;
import io.coaldesk.blending.BlendSession;
import io.coaldesk.blending.Blender;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.RecipeRules;
import io.coaldesk.coal.CoalQuality;
import io.coaldesk.coal.CoalSpecification;
import io.coaldesk.coal.QualityLimit;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.PricePerTonne;
import io.coaldesk.money.TaxTreatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Twenty coals under eight limits from the request to the explained plan, and again at another price in a session. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 7, time = 1)
public class BlendPlanBenchmark {

    private static final int COALS = 20;
    private static final int REQUESTS = 1024;
    private static final int SESSIONS = 16;
    private static final Currency CURRENCY = Currency.getInstance("CNY");
    private static final DeliveryPlace PLACE = DeliveryPlace.parse("qinhuangdao/yard");
    private static final String[] KEYS = {
        "ash_ar",
        "sulphur_ar",
        "total_moisture_ar",
        "volatile_matter_ar",
        "net_cv_ar_mj_kg",
        "x_grindability_ar",
        "x_fusion_ar",
        "x_carbon_ar"
    };

    private final BlendRequest[] requests = new BlendRequest[REQUESTS];
    private final BlendSession[] sessions = new BlendSession[SESSIONS];
    private int next;

    /** Draws the requests. */
    @Setup
    public void draw() {
        for (int i = 0; i < REQUESTS; i++) {
            requests[i] = request(CoalBlend.ofAll(COALS, i));
        }
        for (int i = 0; i < SESSIONS; i++) {
            sessions[i] = Blender.standard().session(requests[i]);
        }
    }

    /** From the request to the plan with its prices and reasons. */
    @Benchmark
    public BlendResult plan() {
        next = (next + 1) % REQUESTS;
        return Blender.standard().plan(requests[next]);
    }

    /** The plan at another price of one coal. */
    @Benchmark
    public BlendResult planInSession() {
        next = (next + 1) % REQUESTS;
        return sessions[next % SESSIONS].planAt(Map.of("C100", BigDecimal.valueOf(400 + next)));
    }

    private static BlendRequest request(CoalBlend blend) {
        Map<String, QualityLimit> limits = new LinkedHashMap<>();
        for (int r = 0; r < KEYS.length; r++) {
            limits.put(
                    KEYS[r],
                    QualityLimit.between(
                            decimal(blend.low[r], RoundingMode.FLOOR), decimal(blend.high[r], RoundingMode.CEILING)));
        }
        RecipeRules.Builder rules = RecipeRules.builder();
        BlendRequest.Builder request =
                BlendRequest.builder().currency(CURRENCY).limits(CoalSpecification.parse(limits));
        for (int j = 0; j < COALS; j++) {
            Map<String, Double> quality = new LinkedHashMap<>();
            for (int r = 0; r < KEYS.length; r++) {
                quality.put(KEYS[r], blend.property[r][j]);
            }
            String id = "C" + (100 + j);
            rules.putCap(id, decimal(blend.cap[j], RoundingMode.CEILING));
            BigDecimal price = decimal(blend.price[j], RoundingMode.HALF_EVEN);
            request.addOffer(CoalOffer.builder()
                    .id(id)
                    .price(PricePerTonne.of(price, CURRENCY, TaxTreatment.none(), PLACE))
                    .quality(CoalQuality.parse(quality))
                    .build());
        }
        return request.recipe(rules.build()).build();
    }

    private static BigDecimal decimal(double value, RoundingMode mode) {
        return BigDecimal.valueOf(value).setScale(4, mode);
    }
}
