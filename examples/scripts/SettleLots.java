import io.coaldesk.coal.QualityUnit;
import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.Script;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.pricing.settlement.SettlementEvidence;
import io.coaldesk.pricing.settlement.SettlementLots;
import io.coaldesk.pricing.settlement.SettlementSchedule;
import io.coaldesk.pricing.settlement.SettlementStatement;
import io.coaldesk.pricing.settlement.Settler;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import java.io.PrintStream;

/** Settles the delivered lots of a table by a schedule: an invoice for each, or why there is none. */
public class SettleLots {

    private static final String USAGE = "SettleLots.java <schedule.json> <lots.csv> [--charset NAME] [--delimiter C]"
            + " [--cv-unit UNIT] [--ignore COLUMN,…] [--lang en|zh] [--json]";

    public static void main(String[] args) {
        Script.main(USAGE, 2, args, SettleLots::settle);
    }

    private static int settle(Arguments arguments, PrintStream out, PrintStream err) {
        Settler settler = Settler.of(CoaldeskJson.read(SettlementSchedule.class, arguments.path(0)));
        Loaded<SettlementEvidence> lots;
        try {
            lots = reader(arguments).read(arguments.path(1));
        } catch (TableException refused) {
            err.println(refused.getMessage() + "; usage: " + USAGE);
            return Script.BAD_INPUT;
        }
        lots.rejected().forEach(row -> err.println(row.text(arguments.language())));
        SettlementStatement statement = settler.settleAll(lots.values()).withRejected(lots.rejected());
        out.println(arguments.json() ? CoaldeskJson.write(statement) : statement.explain(arguments.language()));
        boolean complete = lots.rejected().isEmpty() && statement.isComplete();
        return complete ? Script.DONE : Script.SOME_REJECTED;
    }

    private static SettlementLots reader(Arguments arguments) {
        SettlementLots lots = SettlementLots.of(arguments.tableOptions()).ignoring(arguments.list("ignore"));
        return arguments
                .option("cv-unit", QualityUnit::parse)
                .map(lots::withCalorificUnit)
                .orElse(lots);
    }
}
