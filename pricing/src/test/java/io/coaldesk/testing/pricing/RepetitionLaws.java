package io.coaldesk.testing.pricing;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.pricing.CostBridge;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.testing.core.Broken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Laws of the same answer to the same question, bit for bit: whatever the order of lists, and on whatever thread. */
public final class RepetitionLaws {

    private RepetitionLaws() {}

    /** The order of every list that carries no meaning, in policy and request, changes nothing, bit for bit. */
    public static void orderIsIrrelevant(PricingPolicy policy, PriceRequest request, long seed) {
        Random random = new Random(seed);
        PricingPolicy shuffled = policy.withRules(shuffle(policy.rules(), random))
                .withCosts(shuffle(policy.costs(), random))
                .withStages(shuffle(policy.stages(), random))
                .withSeasons(shuffle(policy.seasons(), random))
                .withLimits(shuffle(policy.limits(), random))
                .withCirculation(shuffle(policy.circulation(), random))
                .withBridges(shuffle(
                        policy.bridges().stream()
                                .map(bridge ->
                                        new CostBridge(bridge.from(), bridge.to(), shuffle(bridge.lines(), random)))
                                .toList(),
                        random));
        PriceRequest reordered = request.withMarket(
                        request.market().withLadders(shuffle(request.market().ladders(), random)))
                .withInquiry(request.inquiry()
                        .withSettlement(shuffle(request.inquiry().settlement(), random))
                        .withSale(request.inquiry()
                                .sale()
                                .map(sale -> sale.withSubstitutes(shuffle(sale.substitutes(), random)))));
        String first = CoaldeskJson.write(Pricer.of(policy).quote(request));
        String second = CoaldeskJson.write(Pricer.of(shuffled).quote(reordered));
        Broken.unless(first.equals(second), "order is irrelevant", first, second);
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Many threads that share a pricer get, bit for bit, what one thread gets. */
    public static void threadsAreIrrelevant(Pricer pricer, List<PriceRequest> requests) {
        List<String> alone = requests.stream()
                .map(request -> CoaldeskJson.write(pricer.quote(request)))
                .toList();
        List<String> together = Stream.generate(() -> requests).limit(4).flatMap(List::stream).toList().parallelStream()
                .map(request -> CoaldeskJson.write(pricer.quote(request)))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            String first = alone.get(i % alone.size());
            Broken.unless(first.equals(together.get(i)), "threads are irrelevant", first, together.get(i));
        }
    }
}
