import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.PolicyFiles;
import io.coaldesk.examples.Script;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.market.Market;
import io.coaldesk.market.RegimeClassifier;
import io.coaldesk.market.RegimePolicy;
import io.coaldesk.pricing.PriceRequest;
import io.coaldesk.pricing.PriceRequests;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.pricing.Quote;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.Rejected;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prices the requests of a table by a policy on the day of a market: waterfall, floor, target, reasons. */
public class QuotePrices {

    private static final String USAGE = "QuotePrices.java <policy.json> <market.json> <requests.csv>"
            + " [--regime-policy FILE] [--charset NAME] [--delimiter C] [--lang en|zh] [--json]";

    public static void main(String[] args) {
        Script.main(USAGE, 3, args, QuotePrices::quote);
    }

    private static int quote(Arguments arguments, PrintStream out, PrintStream err) {
        Market market = market(arguments);
        PricingPolicy policy =
                PolicyFiles.read(arguments.path(0), PricingPolicy.class).at(market.asOf());
        Pricer pricer = Pricer.of(policy);
        Loaded<PriceRequest> requests;
        try {
            requests = PriceRequests.of(policy, market, TableReader.of(arguments.tableOptions()))
                    .read(arguments.path(2));
        } catch (TableException refused) {
            err.println(refused.getMessage() + "; usage: " + USAGE);
            return Script.BAD_INPUT;
        }
        Language language = arguments.language();
        Loaded<Quote> quotes = pricer.quoteAll(requests.values());
        if (arguments.json()) {
            List<Rejected> rejected = new ArrayList<>(requests.rejected());
            rejected.addAll(quotes.rejected());
            out.println(CoaldeskJson.write(new Loaded<>(quotes.values(), rejected)));
        } else {
            quotes.values().forEach(quote -> out.println(quote.explain(language)));
        }
        requests.rejected().forEach(row -> err.println(row.text(language)));
        quotes.rejected().forEach(row -> err.println(row.reason().text(language)));
        return requests.rejected().isEmpty() && quotes.rejected().isEmpty() ? Script.DONE : Script.SOME_REJECTED;
    }

    private static Market market(Arguments arguments) {
        Market published = CoaldeskJson.read(Market.class, arguments.path(1));
        return arguments
                .option("regime-policy", Path::of)
                .map(file -> RegimeClassifier.of(CoaldeskJson.read(RegimePolicy.class, file))
                        .classify(published.indicators(), published.asOf()))
                .map(published::withRegime)
                .orElse(published);
    }
}
