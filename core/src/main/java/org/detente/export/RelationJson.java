package org.detente.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.detente.model.QuadClass;
import org.detente.relations.PeriodCounts;
import org.detente.relations.RelationReport;
import org.detente.store.RecordBounds;

/**
 * A relation report as one line of JSON:
 * {@code {"a","b","record":{"first","last","stories","importedRows","events"},"periods":[{"period","events","quad":[n1,n2,n3,n4],
 * "goldsteinMean","level":null,"low":null,"high":null}],"turningPoints":[]}}. The record is that of the whole store;
 * {@code quad} counts by quad class, 1 to 4; {@code goldsteinMean} is null in a period without events. Level, band and
 * turning points are not measured yet.
 */
public final class RelationJson {
    private RelationJson() {}

    /** The report, without line end. */
    public static String of(RelationReport report) {
        ObjectNode json = Json.object();
        json.put("a", report.a());
        json.put("b", report.b());
        RecordBounds bounds = report.record();
        ObjectNode record = json.putObject("record");
        Json.put(record, "first", bounds.first());
        Json.put(record, "last", bounds.last());
        record.put("stories", bounds.stories());
        record.put("importedRows", bounds.importedRows());
        record.put("events", bounds.events());
        ArrayNode periods = json.putArray("periods");
        report.periods().forEach(counts -> periods.add(period(counts)));
        json.putArray("turningPoints");
        return Json.line(json);
    }

    private static ObjectNode period(PeriodCounts counts) {
        ObjectNode json = Json.object();
        json.put("period", counts.period().label());
        json.put("events", counts.events());
        ArrayNode quad = json.putArray("quad");
        for (QuadClass quadClass : QuadClass.values()) {
            quad.add(counts.count(quadClass));
        }
        if (counts.goldsteinMean().isPresent()) {
            json.put("goldsteinMean", Json.rounded(counts.goldsteinMean().getAsDouble()));
        } else {
            json.putNull("goldsteinMean");
        }
        return json.putNull("level").putNull("low").putNull("high");
    }
}
