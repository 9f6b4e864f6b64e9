import io.coaldesk.blending.BlendPlan;
import io.coaldesk.blending.BlendRequest;
import io.coaldesk.blending.BlendResult;
import io.coaldesk.blending.Blender;
import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.CoalOffers;
import io.coaldesk.blending.OfferTerms;
import io.coaldesk.coal.QualityUnit;
import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.Script;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Blends the coals of a table under the limits of a request: the best recipe and its prices, or what conflicts. */
public class BlendCoals {

    private static final String USAGE = "BlendCoals.java <coals.csv> <request.json> [--charset NAME] [--delimiter C]"
            + " [--cv-unit UNIT] [--ignore COLUMN,…] [--lang en|zh] [--json]";

    public static void main(String[] args) {
        Script.main(USAGE, 2, args, BlendCoals::blend);
    }

    private static int blend(Arguments arguments, PrintStream out, PrintStream err) {
        BlendRequest stated = CoaldeskJson.read(BlendRequest.class, arguments.path(1));
        Loaded<CoalOffer> coals;
        try {
            coals = coals(arguments, stated).read(arguments.path(0));
        } catch (TableException refused) {
            err.println(refused.getMessage() + "; usage: " + USAGE);
            return Script.BAD_INPUT;
        }
        coals.rejected().forEach(row -> err.println(row.text(arguments.language())));
        List<CoalOffer> offers = new ArrayList<>(stated.offers());
        offers.addAll(coals.values());
        BlendRequest request = stated.withOffers(offers);
        BlendResult result = Blender.standard().plan(request);
        out.println(arguments.json() ? CoaldeskJson.write(result) : result.explain(arguments.language()));
        if (!(result instanceof BlendPlan)) {
            return Script.ANSWER_IS_NO;
        }
        return coals.rejected().isEmpty() ? Script.DONE : Script.SOME_REJECTED;
    }

    /** Prices of the table are those at the place of blending, as they are paid. */
    private static CoalOffers coals(Arguments arguments, BlendRequest request) {
        OfferTerms terms = OfferTerms.of(request.currency(), TaxTreatment.none(), DeliveryPlace.parse("blending/yard"));
        CoalOffers coals =
                CoalOffers.of(terms, TableReader.of(arguments.tableOptions())).ignoring(arguments.list("ignore"));
        return arguments
                .option("cv-unit", QualityUnit::parse)
                .map(coals::withCalorificUnit)
                .orElse(coals);
    }
}
