package host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.coaldesk.blending.BlendingSample;
import io.coaldesk.credit.CreditSample;
import io.coaldesk.frame.Sample;
import io.coaldesk.json.CoaldeskModule;
import io.coaldesk.pricing.PricingSample;

/** A host with a plain mapper of its own, which knows Coaldesk by its module only; on the class path or modular. */
public final class Host {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new CoaldeskModule());

    private Host() {}

    /** Prints each package of which one aggregate is written and reads back equal. */
    public static void main(String[] args) throws JsonProcessingException {
        Sample sample = Sample.builder().name("yard").addTonnages(5000).build();
        roundTrip(Sample.class, sample);
        roundTrip(
                PricingSample.class,
                PricingSample.builder().sample(sample).count(1).build());
        roundTrip(
                CreditSample.class,
                CreditSample.builder().sample(sample).count(2).build());
        roundTrip(
                BlendingSample.class,
                BlendingSample.builder().sample(sample).count(3).build());
    }

    private static <T> void roundTrip(Class<T> type, T value) throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(value);
        if (!MAPPER.readValue(json, type).equals(value)) {
            throw new IllegalStateException("does not read back equal: " + json);
        }
        System.out.println(type.getPackageName());
    }
}
