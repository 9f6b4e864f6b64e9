package io.coaldesk.examples.benchmark;

import io.coaldesk.customer.Customer;
import io.coaldesk.deal.SaleDetails;
import io.coaldesk.pricing.PriceRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What rules ask of a deal, in the form that rule engines read fastest: a bean with plain numbers. */
public final class DealFact {

    private @Nullable PriceRequest request;
    private long hits;

    private final String industry;
    private final String region;
    private final String product;
    private final String channel;
    private final String tier;
    private final String regime;
    private final boolean partner;
    private final long tonnes;
    private final int creditDays;
    private final int ownStockDays;

    DealFact(PriceRequest request) {
        Customer customer = request.inquiry().customer();
        SaleDetails sale = request.inquiry().saleDetails();
        this.request = request;
        this.industry = customer.industry();
        this.region = customer.region();
        this.product = sale.product().orElseThrow();
        this.channel = sale.channel().orElseThrow();
        this.tier = customer.tier().orElseThrow().name();
        this.regime = request.market().regime().orElseThrow().regime().name();
        this.partner = customer.partner();
        this.tonnes = request.inquiry().tonnes().longValueExact();
        this.creditDays = request.terms().creditDays();
        this.ownStockDays = sale.ownStockDays().orElseThrow().intValueExact();
    }

    PriceRequest request() {
        return Objects.requireNonNull(request);
    }

    /** Lets go of the request, which those who read the bean do not need. */
    void forgetRequest() {
        request = null;
    }

    /** Notes that a rule holds. */
    public void hit(int rule) {
        hits |= 1L << rule;
    }

    /** Returns the rules that were noted, and forgets them. */
    long takeHits() {
        long taken = hits;
        hits = 0;
        return taken;
    }

    public String getIndustry() {
        return industry;
    }

    public String getRegion() {
        return region;
    }

    public String getProduct() {
        return product;
    }

    public String getChannel() {
        return channel;
    }

    public String getTier() {
        return tier;
    }

    public String getRegime() {
        return regime;
    }

    public boolean isPartner() {
        return partner;
    }

    public long getTonnes() {
        return tonnes;
    }

    public int getCreditDays() {
        return creditDays;
    }

    public int getOwnStockDays() {
        return ownStockDays;
    }
}
