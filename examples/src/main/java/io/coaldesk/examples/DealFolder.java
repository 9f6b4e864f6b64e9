package io.coaldesk.examples;

import io.coaldesk.blending.CoalOffer;
import io.coaldesk.blending.CoalOffers;
import io.coaldesk.blending.OfferBook;
import io.coaldesk.blending.OfferTerms;
import io.coaldesk.credit.CreditAssessor;
import io.coaldesk.credit.CreditFile;
import io.coaldesk.credit.CreditGates;
import io.coaldesk.credit.CreditPolicy;
import io.coaldesk.deal.DealDesk;
import io.coaldesk.deal.Inquiry;
import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.json.DocumentException;
import io.coaldesk.market.Market;
import io.coaldesk.market.RegimeClassifier;
import io.coaldesk.market.RegimePolicy;
import io.coaldesk.policy.Finding;
import io.coaldesk.policy.Policy;
import io.coaldesk.policy.PolicyTimeline;
import io.coaldesk.policy.RejectedPolicyException;
import io.coaldesk.pricing.Pricer;
import io.coaldesk.pricing.PricingPolicy;
import io.coaldesk.reason.InvalidValueException;
import io.coaldesk.reason.Language;
import io.coaldesk.segment.SegmentationPolicy;
import io.coaldesk.segment.Segmenter;
import io.coaldesk.table.Loaded;
import io.coaldesk.table.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The documents of a deal desk in one folder.
 *
 * <p>{@code market.json}; {@code regime-policy*.json}, {@code segmentation-policy*.json}, {@code pricing-policy*.json} and
 * {@code credit-policy*.json}, each one version or several; {@code offers.csv} with {@code offer-terms.json};
 * {@code credit-files/*.json} and {@code inquiries/*.json}. The market's day picks the versions.
 */
public final class DealFolder {

    private final Market market;
    private final DealDesk desk;
    private final List<Inquiry> inquiries;
    private final List<Rejected> rejectedOffers;

    private DealFolder(Market market, DealDesk desk, List<Inquiry> inquiries, List<Rejected> rejectedOffers) {
        this.market = market;
        this.desk = desk;
        this.inquiries = List.copyOf(inquiries);
        this.rejectedOffers = List.copyOf(rejectedOffers);
    }

    /**
     * Reads a folder and compiles its policies.
     *
     * @throws DocumentException if a document is missing or wrong: file, path in it, value, what is allowed
     */
    public static DealFolder read(Path folder) {
        Market published = CoaldeskJson.read(Market.class, folder.resolve("market.json"));
        Reader reader = new Reader(folder, published);
        RegimeClassifier classifier = reader.engine("regime-policy", RegimePolicy.class, RegimeClassifier::of);
        Market market = published.withRegime(classifier.classify(published.indicators(), published.asOf()));

        OfferTerms terms = CoaldeskJson.read(OfferTerms.class, folder.resolve("offer-terms.json"));
        Loaded<CoalOffer> offers = CoalOffers.of(terms).read(folder.resolve("offers.csv"));
        if (offers.values().isEmpty()) {
            throw new DocumentException("offers.csv", "", "no offer that can be read", "one offer or more", null);
        }
        CreditAssessor assessor = reader.engine("credit-policy", CreditPolicy.class, CreditAssessor::of);
        DealDesk desk = DealDesk.of(
                reader.engine("segmentation-policy", SegmentationPolicy.class, Segmenter::of),
                OfferBook.of(offers.values()),
                reader.engine("pricing-policy", PricingPolicy.class, Pricer::of),
                CreditGates.of(assessor, reader.documents("credit-files", CreditFile.class, CreditFile::customer)));
        return new DealFolder(
                market, desk, reader.documents("inquiries", Inquiry.class, Inquiry::id), offers.rejected());
    }

    /** Returns the market with the regime that its policy reads. */
    public Market market() {
        return market;
    }

    /** Returns the desk. */
    public DealDesk desk() {
        return desk;
    }

    /** Returns the inquiries, in the order of their files. */
    public List<Inquiry> inquiries() {
        return inquiries;
    }

    /** Returns the rows of {@code offers.csv} that could not be read. */
    public List<Rejected> rejectedOffers() {
        return rejectedOffers;
    }

    private record Reader(Path folder, Market market) {

        /** Compiles the version that is valid on the market's day; a refusal names the file. */
        <P extends Policy, E> E engine(String prefix, Class<P> type, Function<P, E> compile) {
            List<P> versions = new ArrayList<>();
            for (Path file : files(folder, prefix)) {
                versions.add(CoaldeskJson.read(type, file));
            }
            String name = prefix + ".json";
            try {
                return compile.apply(PolicyTimeline.of(versions).at(market.asOf()));
            } catch (RejectedPolicyException refused) {
                Finding first = refused.findings().get(0);
                throw new DocumentException(
                        name,
                        first.reason().path().orElse(""),
                        first.reason().text(Language.EN),
                        "a policy without errors",
                        refused);
            } catch (InvalidValueException refused) {
                throw new DocumentException(name, refused.field(), refused.value(), refused.allowed(), refused);
            }
        }

        /** Reads all documents of a folder; no two may have one id. */
        <T> List<T> documents(String name, Class<T> type, Function<T, String> id) {
            Map<String, Path> seen = new HashMap<>();
            List<T> documents = new ArrayList<>();
            for (Path file : files(folder.resolve(name), "")) {
                T document = CoaldeskJson.read(type, file);
                Path twin = seen.put(id.apply(document), file);
                if (twin != null) {
                    throw new DocumentException(
                            file.getFileName().toString(),
                            "id",
                            id.apply(document),
                            "an id that " + twin.getFileName() + " does not have",
                            null);
                }
                documents.add(document);
            }
            return documents;
        }

        private static List<Path> files(Path folder, String prefix) {
            List<Path> found;
            try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
                found = files.filter(file -> file.getFileName().toString().startsWith(prefix)
                                && file.getFileName().toString().endsWith(".json"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (found.isEmpty()) {
                throw new DocumentException(
                        folder.resolve(prefix.isEmpty() ? "*.json" : prefix + ".json")
                                .toString(),
                        "",
                        "missing",
                        "one document or more",
                        null);
            }
            return found;
        }
    }
}
