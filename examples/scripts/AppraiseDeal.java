import io.coaldesk.deal.AppraisedDeals;
import io.coaldesk.examples.Arguments;
import io.coaldesk.examples.DealFolder;
import io.coaldesk.examples.Script;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.reason.Language;
import java.io.PrintStream;

/** Appraises each inquiry of a folder: should we take the deal, at what price, on what terms, from which coals, why? */
public class AppraiseDeal {

    public static void main(String[] args) {
        Script.main("AppraiseDeal.java <folder> [--lang en|zh] [--json]", 1, args, AppraiseDeal::appraise);
    }

    private static int appraise(Arguments arguments, PrintStream out, PrintStream err) {
        DealFolder folder = DealFolder.read(arguments.path(0));
        AppraisedDeals deals = folder.desk().appraiseAll(folder.inquiries(), folder.market());
        Language language = arguments.language();
        if (arguments.json()) {
            out.println(CoaldeskJson.write(deals.appraisals()));
            deals.findings().forEach(finding -> err.println("! " + finding.text(language)));
        } else {
            deals.appraisals().forEach(appraisal -> out.println(appraisal.explain(language)));
            deals.findings().forEach(finding -> out.println("! " + finding.text(language)));
        }
        folder.rejectedOffers().forEach(row -> err.println(row.text(language)));
        deals.rejected().forEach(reason -> err.println(reason.text(language)));
        return folder.rejectedOffers().isEmpty() && deals.rejected().isEmpty() ? Script.DONE : Script.SOME_REJECTED;
    }
}
