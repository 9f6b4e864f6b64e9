import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.PolicyFiles;
import io.coaldesk.examples.Script;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.Market;
import io.coaldesk.pricing.formula.FormulaAnswers;
import io.coaldesk.pricing.formula.FormulaEvaluator;
import io.coaldesk.pricing.formula.PriceFormula;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Evaluates a price formula for a day, and for each coal of a table where it needs one, with the value of every term. */
public class EvaluateFormula {

    private static final String USAGE = "EvaluateFormula.java <formula.json, or a folder of its versions> <market.json>"
            + " <date> [--coals coals.csv] [--charset NAME] [--delimiter C] [--cv-unit UNIT] [--ignore COLUMN,…]"
            + " [--lang en|zh] [--json]";

    public static void main(String[] args) {
        Script.main(USAGE, 3, args, EvaluateFormula::evaluate);
    }

    private static int evaluate(Arguments arguments, PrintStream out, PrintStream err) {
        LocalDate day = arguments.date(2);
        PriceFormula formula =
                PolicyFiles.read(arguments.path(0), PriceFormula.class).at(day);
        FormulaEvaluator evaluator = FormulaEvaluator.of(formula);
        Market market = CoaldeskJson.read(Market.class, arguments.path(1));
        Loaded<CoalAnalysis> coals;
        try {
            coals = arguments
                    .option("coals", Path::of)
                    .map(arguments.coalAnalyses()::read)
                    .orElseGet(() -> new Loaded<>(formula.coals(), List.of()));
        } catch (TableException refused) {
            err.println(refused.getMessage() + "; usage: " + USAGE);
            return Script.BAD_INPUT;
        }
        boolean single = coals.values().isEmpty() && coals.rejected().isEmpty();
        FormulaAnswers answers = single
                ? new FormulaAnswers(List.of(evaluator.evaluate(market, day)), List.of())
                : evaluator.evaluateAll(market, day, coals);
        if (single && !formula.neededQualities().isEmpty()) {
            answers.answers().get(0).reasons().forEach(reason -> err.println(reason.text(arguments.language())));
            err.println("--coals; usage: " + USAGE);
            return Script.BAD_INPUT;
        }
        write(answers, arguments, out, err);
        boolean all = answers.priced() == answers.answers().size()
                && answers.rejected().isEmpty();
        return answers.priced() == 0 ? Script.ANSWER_IS_NO : all ? Script.DONE : Script.SOME_REJECTED;
    }

    private static void write(FormulaAnswers answers, Arguments arguments, PrintStream out, PrintStream err) {
        if (arguments.json()) {
            out.println(CoaldeskJson.write(answers));
        } else {
            answers.answers().forEach(answer -> out.println(answer.explain(arguments.language())));
        }
        answers.rejected().forEach(row -> err.println(row.text(arguments.language())));
    }
}
