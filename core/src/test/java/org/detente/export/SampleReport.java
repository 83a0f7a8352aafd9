package org.detente.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.SampleStory;
import org.detente.model.CodedStory;
import org.detente.relations.PeriodLength;
import org.detente.relations.RelationReport;
import org.detente.store.RecordBounds;
import org.detente.store.ReportedEvent;

/** A small report on two parties, and one on none. */
final class SampleReport {
    static final RecordBounds RECORD = new RecordBounds(
            Optional.of(LocalDate.of(2014, 1, 3)), Optional.of(LocalDate.of(2014, 6, 30)), 1200, 0, 3400);

    static final RelationReport REPORT = RelationReport.of("USA", "RUS", RECORD, PeriodLength.MONTH, events());

    static final RelationReport EMPTY = RelationReport.of(
            "USA", "RUS", new RecordBounds(Optional.empty(), Optional.empty(), 0, 0, 0), PeriodLength.MONTH, List.of());

    private SampleReport() {}

    private static List<ReportedEvent> events() {
        List<ReportedEvent> events = new ArrayList<>();
        events.addAll(told(SampleStory.of(
                        "s1",
                        "2014-01-05",
                        "Post",
                        "Washington and Moscow signed the accord, met and \u201Ctraded\u201D gas & oil.")
                .mutual("USAGOV", "RUSGOV", "057", "signed")
                .mutual("USAGOV", "RUSGOV", "042", "met")
                .mutual("USAGOV", "RUSGOV", "061", "traded")));
        events.addAll(told(SampleStory.of("s2", "2014-02-10", "Times", "Moscow scolded Washington.")
                .act("RUSGOV", "USAGOV", "111", "scolded")));
        events.addAll(
                told(SampleStory.of("s3", "2014-06-01", "Post", "The US imposed sanctions, said so and warned Moscow.")
                        .act("USAGOV", "RUS", "163", "imposed")
                        .act("USAGOV", "RUS", "010", "said")
                        .act("USAGOV", "RUS", "138", "warned")));
        return events;
    }

    private static List<ReportedEvent> told(SampleStory story) {
        CodedStory coded = story.coded();
        return ReportedEvent.of(coded);
    }
}
