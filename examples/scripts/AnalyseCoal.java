import io.coaldesk.coal.CoalAnalysis;
import io.coaldesk.coal.HydrogenSource;
import io.coaldesk.coal.Plausibility;
import io.coaldesk.coal.PlausibilityPolicy;
import io.coaldesk.examples.AnalysisNotes;
import io.coaldesk.examples.AnalysisTable;
import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.Script;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.TableException;
import io.coaldesk.table.TableWriter;
import java.io.PrintStream;

/** Reads analyses as laboratories send them and writes each on every basis, with net values, ranks and doubts. */
public class AnalyseCoal {

    private static final String USAGE = "AnalyseCoal.java <file.csv> [--charset NAME] [--delimiter C] [--cv-unit UNIT]"
            + " [--ignore COLUMN,…] [--hydrogen ESTIMATE] [--lang en|zh]";

    public static void main(String[] args) {
        Script.main(USAGE, 1, args, AnalyseCoal::analyse);
    }

    private static int analyse(Arguments arguments, PrintStream out, PrintStream err) {
        Loaded<CoalAnalysis> loaded;
        try {
            loaded = arguments.coalAnalyses().read(arguments.path(0));
        } catch (TableException refused) {
            err.println(refused.getMessage() + "; usage: " + USAGE);
            return Script.BAD_INPUT;
        }
        HydrogenSource hydrogen =
                arguments.constant("hydrogen", HydrogenSource.class).orElse(HydrogenSource.MEASURED);
        Plausibility plausibility = Plausibility.of(PlausibilityPolicy.example());
        AnalysisNotes notes = new AnalysisNotes(plausibility, hydrogen, arguments.language());
        AnalysisTable table = new AnalysisTable(loaded.values(), hydrogen, notes);
        out.println(TableWriter.standard().line(table.header()));
        loaded.values().forEach(analysis -> out.println(TableWriter.standard().line(table.row(analysis))));
        loaded.rejected().forEach(row -> err.println(row.text(arguments.language())));
        return loaded.rejected().isEmpty() ? Script.DONE : Script.SOME_REJECTED;
    }
}
