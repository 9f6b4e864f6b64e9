package host.properties;

import io.coaldesk.blending.BlendingSample;
import io.coaldesk.credit.CreditSample;
import io.coaldesk.frame.Sample;
import io.coaldesk.pricing.PricingSample;
import io.coaldesk.testing.core.CoreArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A user's own properties of published values: by type, and by factory. */
class HostProperties {

    @Property
    boolean core(@ForAll Sample sample) {
        return !sample.name().isBlank();
    }

    @Property
    boolean pricing(@ForAll PricingSample sample) {
        return sample.count() >= 0;
    }

    @Property
    boolean credit(@ForAll CreditSample sample) {
        return sample.count() >= 0;
    }

    @Property
    boolean blending(@ForAll BlendingSample sample) {
        return sample.count() >= 0;
    }

    @Provide
    Arbitrary<Sample> renamed() {
        return CoreArbitraries.samples().map(sample -> sample.withName("own"));
    }

    @Property
    boolean factory(@ForAll("renamed") Sample sample) {
        return sample.name().equals("own");
    }
}
