package org.detente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.ActorMention;
import org.detente.text.Parser;
import org.detente.text.Sentence;
import org.detente.text.SentenceSplitter;
import org.detente.text.Tree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant in whole sentences, as of a day. */
class ActorFinderTest {
    private static final Parser PARSER = Parser.load();
    private static final ActorFinder FINDER = ActorFinder.load();

    @AfterAll
    static void close() {
        PARSER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-05, Hassan Rouhani, IRNCVL",
        "2013-09-05, Hassan Rouhani, IRNGOV",
        "2022-09-05, Hassan Rouhani, IRNCVL",
        "2005-05-05, Joe Biden, USALEG",
        "2011-05-05, Joe Biden, USAGOV",
        "2018-05-05, Joe Biden, USACVL",
        "2022-05-05, Joe Biden, USAGOV",
        "2010-03-03, Recep Tayyip Erdogan, TURGOV",
        "2015-03-03, Recep Tayyip Erdogan, TURGOV",
        "2011-06-15, Vladimir Putin, RUSGOV",
        "2017-05-05, John Kerry, USACVL",
        "2016-06-15, Taliban, AFGREBTAL",
        "2022-06-15, Taliban, AFGGOV"
    })
    void anActorHasTheRoleOfTheDay(LocalDate day, String name, String code) {
        assertThat(mentions(Optional.of(day), name + " left the talks.")).contains(name + "=" + code);
    }

    @ParameterizedTest
    @CsvSource({"Hassan Rouhani, IRN", "Joe Biden, USA", "Vladimir Putin, RUS"})
    void withoutADayAPersonIsOnlyOfACountry(String name, String code) {
        assertThat(mentions(Optional.empty(), name + " left the talks.")).containsExactly(name + "=" + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Michael Jordan visited Jordan. | Jordan=JOR",
                "The player Michael Jordan praised Georgia. | Georgia=GEO",
                "The talks in May failed. | ",
                "May 5 was the day. | ",
                "In Paris, talks failed. | ",
                "Paris condemned Syria. | Paris=FRAGOV; Syria=SYR"
            })
    void aNameMayBeSomethingElse(String text, String mentions) {
        assertThat(mentions(text)).containsExactlyElementsOf(list(mentions));
    }

    @Test
    void mayIsAPersonOnceSheWasNamed() {
        assertThat(mentions(
                        Optional.of(LocalDate.of(2017, 6, 15)),
                        "Theresa May met Merkel. May said that talks would go on. The talks in May failed."))
                .containsExactly("Theresa May=GBRGOV", "Merkel=DEUGOV", "May=GBRGOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian troops entered the town. | Russian=RUS; troops=RUSMIL",
                "Syrian warplanes fled. | Syrian=SYR; warplanes=SYRMIL",
                "Israeli police waited. | Israeli=ISR; police=ISRCOP",
                "Iraq's foreign minister left. | Iraq=IRQ; minister=IRQGOV",
                "The foreign minister of Oman left. | minister=OMNGOV; Oman=OMN",
                "American businessmen left. | American=USA; businessmen=USABUS",
                "Indian and Pakistani troops clashed. | Indian=IND; Pakistani=PAK; troops=INDMIL; troops=PAKMIL"
            })
    void anAdjectiveAndARoleMakeAnActor(String text, String mentions) {
        assertThat(mentions(text)).containsExactlyElementsOf(list(mentions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jan Kowal, the Polish foreign minister, left. | Jan=POLGOV; Polish=POL; minister=POLGOV",
                "Polish Foreign Minister Jan Kowal left. | Polish=POL; Minister=POLGOV",
                "Lavrov, Russia's top diplomat, left. | Lavrov=RUSGOV; Russia=RUS; diplomat=RUSGOV"
            })
    void aTitleTellsWhoSomebodyIs(String text, String mentions) {
        assertThat(mentions(text)).containsExactlyElementsOf(list(mentions));
    }

    @Test
    void aSurnameIsWhoeverHadItInTheStory() {
        assertThat(mentions("Angela Merkel spoke. Merkel then left."))
                .containsExactly("Angela Merkel=DEUGOV", "Merkel=DEUGOV");
    }

    @Test
    void aRoleIsWhoeverHadItInTheStory() {
        assertThat(mentions("The Turkish president spoke. The president then left."))
                .containsExactly("Turkish=TUR", "president=TURGOV", "president=TURGOV");
    }

    @Test
    void aPronounIsWhoeverWasNamedBefore() {
        assertThat(mentions("Angela Merkel spoke. She then left."))
                .containsExactly("Angela Merkel=DEUGOV", "She=DEUGOV");
        assertThat(mentions("Turkey left the talks. It blamed Greece."))
                .containsExactly("Turkey=TUR", "It=TUR", "Greece=GRC");
    }

    @Test
    void anObjectIsNotItsOwnSubject() {
        assertThat(mentions("Obama spoke. Merkel praised him."))
                .containsExactly("Obama=USAGOV", "Merkel=DEUGOV", "him=USAGOV");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Obama thanked Lebanon and Jordan for opening their borders. |"
                        + " Obama=USAGOV; Lebanon=LBN; Jordan=JOR; their=LBN; their=JOR",
                "Before he left, Lavrov praised Iran. | he=RUSGOV; Lavrov=RUSGOV; Iran=IRN",
                "Turkey sent rebels and their families home. | Turkey=TUR; rebels=TURREB; their=TURREB; families=TURCVL",
                "Obama, whose envoy left Geneva, praised Poland. | Obama=USAGOV; whose=USAGOV; envoy=USAGOV; Poland=POL"
            })
    void aPronounAgreesWithTheWholeListOrClause(String text, String mentions) {
        assertThat(mentions(text)).containsExactlyElementsOf(list(mentions));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The New York police arrested a Russian banker. | police=USACOP; Russian=RUS; banker=RUSBUS",
                "Mali condemned foreign troops. | Mali=MLI",
                "Judges in The Hague heard Bolivia. | Judges=IGOXXX; Bolivia=BOL",
                "Nicolas Maduro Moros blamed Spain. | Nicolas Maduro=VENGOV; Spain=ESP",
                "Brazil's president resigned and Congress met. | Brazil=BRA; president=BRAGOV; Congress=BRALEG",
                "Congress rebuked Brazil. | Congress=USALEG; Brazil=BRA"
            })
    void wordsAroundTellWhoseItIs(String text, String mentions) {
        assertThat(mentions(text)).containsExactlyElementsOf(list(mentions));
    }

    @Test
    void aSentenceThatNamesNobodyHoldsNoEvent() {
        Discourse discourse = new Discourse(Optional.empty());
        Sentence sentence = SentenceSplitter.split("It rained.").get(0);
        NamedActors names = FINDER.names(sentence.tokens(), discourse);
        assertThat(FINDER.mayHoldEvent(sentence, names, discourse)).isFalse();
        mentions(discourse, "Turkey left.");
        assertThat(FINDER.mayHoldEvent(sentence, names, discourse)).isTrue();
    }

    private static List<String> list(String parts) {
        return parts == null ? List.of() : List.of(parts.split("; "));
    }

    private static List<String> mentions(String text) {
        return mentions(Optional.of(LocalDate.of(2016, 6, 15)), text);
    }

    private static List<String> mentions(Optional<LocalDate> day, String text) {
        return mentions(new Discourse(day), text);
    }

    private static List<String> mentions(Discourse discourse, String text) {
        List<String> out = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.split(text)) {
            NamedActors names = FINDER.names(sentence.tokens(), discourse);
            Tree tree = PARSER.parse(sentence);
            SentenceActors actors = FINDER.actors(tree, names, discourse);
            for (ActorMention mention : actors.mentions()) {
                out.add(mention.span().of(text) + "=" + mention.actor());
            }
            actors.remember();
        }
        return out;
    }
}
