package io.coaldesk.blending;

import static org.assertj.core.api.Assertions.assertThat;

import io.coaldesk.json.CoaldeskJson;
import io.coaldesk.money.DeliveryPlace;
import io.coaldesk.money.TaxTreatment;
import io.coaldesk.reason.Language;
import io.coaldesk.table.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    /** The code of README.md; what it prints and every statement of it stand there. */
    @Test
    void the_example_prints_what_it_says() throws IOException {
        CoalOffers table = CoalOffers.of(OfferTerms.of(
                Currency.getInstance("CNY"), TaxTreatment.included("0.17"), DeliveryPlace.parse("qinhuangdao/yard")));
        Loaded<CoalOffer> coals = table.read("coals.csv", """
                id,price,total_moisture_ar,ash_d,net_cv_ar_kcal_it
                dry,600,10,10,5900
                wet,400,30,30,2900
                """);
        BlendRequest request = CoaldeskJson.read(BlendRequest.class, """
                {"format": "coaldesk/blend-request@1", "currency": "CNY", "limits": {"ash_d": {"max": 20}}}""");
        BlendResult result = Blender.standard().plan(request.withOffers(coals.values()));
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + result.explain(Language.EN) + "\n```");
        assertThat(withoutSpace(Files.readString(Path.of("README.md"))))
                .contains(withoutSpace(
                        example(Files.readString(Path.of("src/test/java/io/coaldesk/blending/ReadmeTest.java")))));
    }

    private static String example(String source) {
        int start = source.indexOf("        CoalOffers table");
        return source.substring(start, source.indexOf("        assertThat", start));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }
}
