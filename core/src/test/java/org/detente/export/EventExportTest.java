package org.detente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.detente.SampleStory;
import org.detente.model.ActorCode;
import org.detente.model.CameoCode;
import org.detente.model.CodedStory;
import org.detente.model.EventDate;
import org.detente.model.EventMention;
import org.detente.model.EventPlace;
import org.detente.model.Modality;
import org.detente.model.PloverType;
import org.detente.model.Span;
import org.detente.model.Story;
import org.detente.store.ReportedEvent;
import org.junit.jupiter.api.Test;

class EventExportTest {
    private static final String TEXT = "Washington, \"furious\",\ncondemned Moscow.";
    private static final int TRIGGER = TEXT.indexOf("condemned");

    private static final CodedStory CODED = SampleStory.of(new Story(
                    "s1",
                    Optional.of(LocalDate.of(2017, 4, 13)),
                    Optional.empty(),
                    TEXT,
                    Optional.of("The Post"),
                    Optional.empty()))
            .act(new EventMention(
                    Optional.of(new ActorCode("USAGOV")),
                    Optional.of(new ActorCode("RUSGOV")),
                    Optional.of(PloverType.ACCUSE),
                    Optional.of("disapprove"),
                    new CameoCode("111"),
                    false,
                    Modality.ASSERTED,
                    Optional.of(new ActorCode("GBR")),
                    Optional.of(EventDate.day(LocalDate.of(2017, 4, 12))),
                    Optional.of(new EventPlace(
                            "Donetsk",
                            Optional.of("UKR"),
                            Optional.of("UA.05"),
                            48.0,
                            37.8,
                            EventPlace.Precision.CITY,
                            false)),
                    new Span(TRIGGER, TRIGGER + 9),
                    0,
                    0.912345,
                    "accuse-condemn"))
            .act("", "RUSGOV", "010", "Moscow")
            .coded();

    @Test
    void writesAStoryAsOneLine() {
        assertThat(EventJson.line(CODED))
                .isEqualTo("{\"id\":\"s1\",\"date\":\"2017-04-13\",\"events\":["
                        + "{\"source\":\"USAGOV\",\"target\":\"RUSGOV\",\"plover\":\"ACCUSE\",\"mode\":\"disapprove\","
                        + "\"cameo\":\"111\",\"modality\":\"asserted\",\"reciprocal\":false,\"speaker\":\"GBR\","
                        + "\"date\":\"2017-04-12\",\"place\":{\"name\":\"Donetsk\",\"country\":\"UKR\",\"region\":\"UA.05\","
                        + "\"latitude\":48.0,\"longitude\":37.8,\"precision\":\"city\",\"dateline\":false},"
                        + "\"trigger\":\"condemned\",\"sentence\":0,\"confidence\":0.9123,"
                        + "\"why\":\"accuse-condemn\"},"
                        + "{\"source\":null,\"target\":\"RUSGOV\",\"plover\":null,\"mode\":null,"
                        + "\"cameo\":\"010\",\"modality\":\"asserted\",\"reciprocal\":false,\"speaker\":null,"
                        + "\"date\":null,\"place\":null,\"trigger\":\"Moscow\",\"sentence\":0,\"confidence\":0.75,"
                        + "\"why\":\"pattern test\"}]}");
    }

    @Test
    void writesAStoryWithoutEventsAndWithoutDate() {
        Story story = new Story("s \"1\"", Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
        assertThat(EventJson.line(SampleStory.of(story).coded()))
                .isEqualTo("{\"id\":\"s \\\"1\\\"\",\"date\":null,\"events\":[]}");
    }

    @Test
    void writesAnEventOfAStoreWithItsReports() throws IOException {
        String line = EventJson.line(ReportedEvent.of(CODED).get(0));
        assertThat(line).doesNotContain("\n");
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.get("story").asText()).isEqualTo("s1");
        assertThat(json.get("published").asText()).isEqualTo("2017-04-13");
        assertThat(json.get("url").isNull()).isTrue();
        assertThat(json.get("text").asText()).isEqualTo(TEXT);
        assertThat(json.get("mentions").asInt()).isEqualTo(1);
    }

    @Test
    void writesCsv() {
        assertThat(EventCsv.header())
                .isEqualTo("date,source,target,plover,mode,cameo,quad,modality,reciprocal,speaker,place,place_country,"
                        + "place_region,latitude,longitude,place_precision,place_from_dateline,confidence,"
                        + "mentions,stories,publishers,story,published,publisher,url,sentence,trigger,text,why,"
                        + "dataset,file,line,row\n");
        assertThat(EventCsv.row(ReportedEvent.of(CODED).get(0)))
                .isEqualTo(
                        "2017-04-12,USAGOV,RUSGOV,ACCUSE,disapprove,111,3,asserted,false,GBR,Donetsk,UKR,UA.05,48.0,37.8,"
                                + "city,false,0.9123,1,1,1,s1,"
                                + "2017-04-13,\"The Post\",,0,condemned,"
                                + "\"Washington, \"\"furious\"\",\ncondemned Moscow.\",accuse-condemn,,,,\n");
        assertThat(EventCsv.row(ReportedEvent.of(CODED).get(1)))
                .startsWith("2017-04-13,,RUSGOV,,,010,,asserted,false,,,,,,,,,0.75,");
    }
}
