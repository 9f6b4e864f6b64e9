import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.PolicyKinds;
import io.coaldesk.examples.Script;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.policy.LintReport;
import java.io.PrintStream;

/** Says what is wrong or doubtful in a policy of any kind, each with the path into the document. */
public class LintPolicy {

    private static final String USAGE = "LintPolicy.java <policy.json> [--lang en|zh] [--json]";

    public static void main(String[] args) {
        Script.main(USAGE, 1, args, LintPolicy::lint);
    }

    private static int lint(Arguments arguments, PrintStream out, PrintStream err) {
        LintReport report = LintReport.of(PolicyKinds.read(arguments.path(0)));
        out.println(arguments.json() ? CoaldeskJson.write(report) : report.explain(arguments.language()));
        return report.isSound() ? Script.DONE : Script.ANSWER_IS_NO;
    }
}
