package io.coaldesk.pricing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.coaldesk.deal.PriceLevel;
import io.coaldesk.deal.PriceOffer;
import io.coaldesk.deal.WaterfallStep;
import io.coaldesk.money.Money;
import io.coaldesk.reason.Language;
import io.coaldesk.reason.PlainText;
import io.coaldesk.reason.TextPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where two quotes part: step by step, from the list price to the pocket margin. The changes add up to that of the margin.
 *
 * @param before the inquiry of the first quote
 * @param after the inquiry of the second quote
 * @param steps every step of either waterfall in its order; none if one of the quotes has no price
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record QuoteComparison(
        @JsonProperty(required = true) String before,
        @JsonProperty(required = true) String after,
        @JsonProperty(required = true) List<StepDifference> steps) {

    private static final int WIDTH = 14;

    /** Copies the steps. */
    public QuoteComparison {
        steps = List.copyOf(steps);
    }

    /**
     * Compares two quotes.
     *
     * @throws io.coaldesk.money.AmountMismatchException if their currencies differ
     */
    public static QuoteComparison of(Quote before, Quote after) {
        return new QuoteComparison(
                before.inquiry(), after.inquiry(), differences(before, after, PriceLevel.POCKET_MARGIN));
    }

    /** Returns the differences of the steps up to a level. */
    static List<StepDifference> differences(Quote before, Quote after, PriceLevel last) {
        Map<Step, WaterfallStep> first = steps(before, last);
        Map<Step, WaterfallStep> second = steps(after, last);
        List<StepDifference> differences = new ArrayList<>();
        if (!first.isEmpty() && !second.isEmpty()) {
            Map<Step, WaterfallStep> either = new LinkedHashMap<>(first);
            second.forEach(either::putIfAbsent);
            either.forEach((step, named) -> differences.add(
                    new StepDifference(step.rule(), named.label(), amount(first, step), amount(second, step))));
        }
        return differences;
    }

    /** What one policy calls a rule another may call a line of cost; the level tells the two apart. */
    private record Step(PriceLevel level, String rule) {}

    private static Map<Step, WaterfallStep> steps(Quote quote, PriceLevel last) {
        Map<Step, WaterfallStep> steps = new LinkedHashMap<>();
        quote.offer()
                .map(PriceOffer::waterfall)
                .ifPresent(waterfall -> waterfall.steps().stream()
                        .filter(step -> step.level().compareTo(last) <= 0)
                        .forEach(step -> steps.put(new Step(step.level(), step.rule()), step)));
        return steps;
    }

    private static Optional<Money> amount(Map<Step, WaterfallStep> steps, Step step) {
        return Optional.ofNullable(steps.get(step)).map(WaterfallStep::amount);
    }

    /** Returns the steps that changed. */
    public List<StepDifference> changed() {
        return steps.stream().filter(StepDifference::changes).toList();
    }

    /** Returns this comparison as a page that a person reads. */
    public String explain(Language language) {
        TextPage page = TextPage.in(language);
        page.section(before + " -> " + after + ": what changed per tonne", before + " -> " + after + "：每吨变动");
        if (changed().isEmpty()) {
            page.line(page.say("  nothing", "  无变动"));
        }
        for (StepDifference step : changed()) {
            page.row(
                    page.text(step.label()),
                    number(step.before()) + number(step.after()) + number(Optional.of(step.change())));
        }
        return page.toString();
    }

    private static String number(Optional<Money> amount) {
        return TextPage.atRight(
                amount.map(money -> PlainText.number(money.amount())).orElse("-"), WIDTH);
    }
}
