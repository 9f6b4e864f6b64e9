package io.coaldesk.score;

import io.coaldesk.policy.Finding;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A compiled scorecard: facts in, total and points out.
 *
 * <p>All arithmetic and every comparison is on exact decimals. This class is immutable, pure and thread-safe.
 */
public final class Scorer {

    private final List<CompiledCharacteristic> characteristics;
    private final List<Veto> vetoes;
    private final Set<String> scoredFacts;

    private Scorer(Scorecard scorecard) {
        this.characteristics = scorecard.characteristics().stream()
                .map(CompiledCharacteristic::new)
                .sorted(Comparator.comparing(CompiledCharacteristic::code))
                .toList();
        this.vetoes = scorecard.vetoes().stream()
                .sorted(Comparator.comparing(Veto::id))
                .toList();
        this.scoredFacts =
                characteristics.stream().map(CompiledCharacteristic::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the scorer of a scorecard.
     *
     * @throws InvalidValueException if the scorecard has an error; the message holds the errors
     */
    public static Scorer of(Scorecard scorecard) {
        List<Finding> errors =
                scorecard.lint("").stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidValueException(
                    "scorecard",
                    errors.stream().map(finding -> finding.text(Language.EN)).collect(Collectors.joining("; ")),
                    "a scorecard without errors");
        }
        return new Scorer(scorecard);
    }

    /**
     * Returns the total of the facts and the points of each; facts that nothing scores do not matter.
     *
     * @throws InvalidValueException if a fact is a category that the scorecard does not list, or is a category where a
     *     number is scored, or the reverse; the message lists what is allowed
     */
    public ScoreResult score(Facts facts) {
        List<ScoreLine> lines = new ArrayList<>(characteristics.size());
        BigDecimal total = BigDecimal.ZERO;
        for (CompiledCharacteristic characteristic : characteristics) {
            ScoreLine line = characteristic.score(facts);
            lines.add(line);
            total = total.add(line.points());
        }
        List<Veto> hit = new ArrayList<>();
        List<Veto> untested = new ArrayList<>();
        for (Veto veto : vetoes) {
            Optional<FactValue> fact = facts.find(veto.fact());
            if (fact.isPresent() && veto.hits(fact.get())) {
                hit.add(veto);
            } else if (fact.isEmpty() && !scoredFacts.contains(veto.fact())) {
                untested.add(veto);
            }
        }
        return ScoreResult.builder()
                .total(total)
                .addAllLines(lines)
                .addAllVetoes(hit)
                .addAllUntested(untested)
                .build();
    }
}
