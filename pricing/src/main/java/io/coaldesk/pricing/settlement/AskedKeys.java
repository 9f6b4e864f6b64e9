package io.coaldesk.pricing.settlement;

import io.coaldesk.coal.QualityKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The qualities that a schedule asks of a lot, each with the first place in the document that asks. */
final class AskedKeys {

    private final Map<QualityKey, String> places = new TreeMap<>();

    private AskedKeys() {}

    static Map<QualityKey, String> of(SettlementSchedule schedule) {
        AskedKeys asked = new AskedKeys();
        schedule.basePrice().keys().forEach(key -> asked.add(key, "basePrice.key"));
        List<SettlementItem> items = schedule.items();
        for (int i = 0; i < items.size(); i++) {
            asked.add(items.get(i).adjustment().key(), "items[" + i + "].adjustment.key");
        }
        schedule.moisture().ifPresent(rule -> asked.add(Moisture.KEY, "moisture"));
        for (ExclusionLimit limit : schedule.averaging().exclusions()) {
            asked.add(limit.key(), "averaging.exclusions[" + limit.key() + "].key");
        }
        for (RejectionRule rule : schedule.rejections()) {
            asked.add(rule.key(), "rejections[" + rule.id() + "].key");
            rule.consequence()
                    .keys()
                    .forEach(key -> asked.add(key, "rejections[" + rule.id() + "].consequence.adjustment.key"));
        }
        return asked.places;
    }

    private void add(QualityKey key, String place) {
        places.putIfAbsent(key, place);
    }
}
