package vn.hocvuso.assessment.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.archive;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.choice;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.codes;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.key;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.only;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.read;
import static vn.hocvuso.assessment.exchange.ExchangeFixtures.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocvuso.assessment.bank.GapMatch;
import vn.hocvuso.assessment.bank.HotText;
import vn.hocvuso.assessment.bank.InlineChoice;
import vn.hocvuso.assessment.bank.Matching;
import vn.hocvuso.assessment.bank.Matrix;
import vn.hocvuso.assessment.bank.MultipleChoice;
import vn.hocvuso.assessment.bank.Numeric;
import vn.hocvuso.assessment.bank.Ordering;
import vn.hocvuso.assessment.bank.Part;
import vn.hocvuso.assessment.bank.Passage;
import vn.hocvuso.assessment.bank.Question;
import vn.hocvuso.assessment.bank.Scoring;
import vn.hocvuso.assessment.bank.ShortAnswer;
import vn.hocvuso.assessment.bank.SingleChoice;
import vn.hocvuso.assessment.bank.Slider;
import vn.hocvuso.assessment.bank.TrueFalse;

class QtiImportTest {

    private static ImportedItem item(String xml) {
        return only(read("item.xml", xml));
    }

    private static <T extends Question> T whole(Class<T> kind, String xml) {
        ImportedItem item = item(xml);
        assertThat(item.verdict()).as(item.notes().toString()).isEqualTo(ImportVerdict.WHOLE);
        return kind.cast(item.question().orElseThrow());
    }

    private static String processing(String rules) {
        return "<qti-response-processing>" + rules + "</qti-response-processing>";
    }

    private static String body(String xml, String extra) {
        return xml.replace("<p>Hỏi?</p>", extra);
    }

    private static final String SINGLE = choice("1", "single", key("B"), template("match_correct"));

    private static String typed(String type, String declared, String processing) {
        return choice("1", "single", declared, processing)
                .replace("base-type=\"identifier\"", "base-type=\"" + type + "\"")
                .replaceAll(
                        "(?s)<qti-choice-interaction.*</qti-choice-interaction>",
                        "<p><qti-text-entry-interaction response-identifier=\"RESPONSE\"/> km</p>");
    }

    @Nested
    class Choice {

        @Test
        void isSingleChoice_whenOneAnswerIsAllowed() {
            SingleChoice question = whole(SingleChoice.class, SINGLE);

            assertThat(question.stem()).isEqualTo("Hỏi?");
            assertThat(question.options())
                    .extracting(SingleChoice.Option::text, SingleChoice.Option::right)
                    .containsExactly(tuple("Một", false), tuple("Hai", true), tuple("Ba", false));
            assertThat(question.parts()).extracting(Part::id).doesNotContain("A", "B", "C");
        }

        @Test
        void isTheSame_whenScoringIsWrittenByHand() {
            String byHand = choice(
                    "1",
                    "single",
                    key("B"),
                    processing(
                            """
                            <qti-response-condition>
                            <qti-response-if><qti-is-null><qti-variable identifier="RESPONSE"/></qti-is-null>
                            <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0</qti-base-value></qti-set-outcome-value></qti-response-if>
                            <qti-response-else-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>
                            <qti-set-outcome-value identifier="SCORE"><qti-sum><qti-variable identifier="SCORE"/><qti-base-value base-type="float">1</qti-base-value></qti-sum></qti-set-outcome-value></qti-response-else-if>
                            </qti-response-condition>"""));

            assertThat(whole(SingleChoice.class, byHand)).isEqualTo(whole(SingleChoice.class, SINGLE));
        }

        @Test
        void isTrueFalse_whenOptionsAreThoseWords() {
            TrueFalse question = whole(
                    TrueFalse.class,
                    SINGLE.replace("Một", "Đúng")
                            .replace("Hai", "Sai")
                            .replace("<qti-simple-choice identifier=\"C\">Ba</qti-simple-choice>", ""));

            assertThat(question.statementIsTrue()).isFalse();
        }

        @Test
        void givesFeedbackToItsOption_whenShownWithIt() {
            String xml = choice(
                            "1",
                            "single",
                            key("B"),
                            processing(
                                    """
                                    <qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>
                                    <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>
                                    <qti-set-outcome-value identifier="F"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>
                                    """))
                    .replace(
                            "<qti-item-body>",
                            "<qti-outcome-declaration identifier=\"F\" cardinality=\"single\" base-type=\"identifier\"/><qti-item-body>")
                    .replace(
                            ">Một<",
                            ">Một<qti-feedback-inline outcome-identifier=\"F\" identifier=\"A\" show-hide=\"show\">Vì sai</qti-feedback-inline><");

            assertThat(whole(SingleChoice.class, xml).options())
                    .extracting(SingleChoice.Option::feedback)
                    .containsExactly("Vì sai", "", "");
        }

        @Test
        void leavesOutFeedback_whenItIsMoreThanText() {
            String xml = SINGLE.replace(
                            "<qti-item-body>",
                            "<qti-outcome-declaration identifier=\"G\" cardinality=\"single\" base-type=\"identifier\">"
                                    + "<qti-default-value><qti-value>all</qti-value></qti-default-value></qti-outcome-declaration><qti-item-body>")
                    .replace(
                            "</qti-assessment-item>",
                            "<qti-modal-feedback outcome-identifier=\"G\" identifier=\"all\" show-hide=\"show\"><qti-content-body>"
                                    + "<p><img src=\"a.png\" alt=\"Hình\"/></p></qti-content-body></qti-modal-feedback>"
                                    + "<qti-modal-feedback outcome-identifier=\"G\" identifier=\"all\" show-hide=\"show\"><qti-content-body>"
                                    + "<p>Chung</p></qti-content-body></qti-modal-feedback></qti-assessment-item>");

            ImportedItem item = item(xml);

            assertThat(item.question().orElseThrow().generalFeedback()).isEqualTo("Chung");
            assertThat(codes(item)).containsExactly(NoteCode.FEEDBACK);
        }

        @Test
        void isTakenWhole_whenScoredAsOpenOlatDoes() {
            String xml =
                    """
                    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="sc1" title="Mật khẩu" adaptive="false" timeDependent="false" toolName="OpenOLAT" toolVersion="19">
                    <responseDeclaration identifier="RESPONSE_1" cardinality="single" baseType="identifier"><correctResponse><value>b</value></correctResponse></responseDeclaration>
                    <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" view="testConstructor"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
                    <outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float" view="testConstructor"><defaultValue><value>1.0</value></defaultValue></outcomeDeclaration>
                    <outcomeDeclaration identifier="MINSCORE" cardinality="single" baseType="float" view="testConstructor"><defaultValue><value>0.0</value></defaultValue></outcomeDeclaration>
                    <outcomeDeclaration identifier="FEEDBACKBASIC" cardinality="single" baseType="identifier" view="testConstructor"><defaultValue><value>empty</value></defaultValue></outcomeDeclaration>
                    <outcomeDeclaration identifier="FEEDBACKMODAL" cardinality="multiple" baseType="identifier" view="testConstructor"/>
                    <itemBody><p>Mật khẩu nào mạnh?</p><choiceInteraction id="i1" responseIdentifier="RESPONSE_1" shuffle="true" maxChoices="1" orientation="vertical">
                    <simpleChoice identifier="a"><p>123456</p></simpleChoice><simpleChoice identifier="b"><p>bốn từ ngẫu nhiên</p></simpleChoice></choiceInteraction></itemBody>
                    <responseProcessing>
                    <responseCondition><responseIf><isNull><variable identifier="RESPONSE_1"/></isNull>
                    <setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">empty</baseValue></setOutcomeValue></responseIf>
                    <responseElseIf><match><variable identifier="RESPONSE_1"/><correct identifier="RESPONSE_1"/></match>
                    <setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/><variable identifier="MAXSCORE"/></sum></setOutcomeValue>
                    <setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">correct</baseValue></setOutcomeValue></responseElseIf>
                    <responseElse><setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">incorrect</baseValue></setOutcomeValue></responseElse></responseCondition>
                    <responseCondition><responseIf><and><match><baseValue baseType="identifier">incorrect</baseValue><variable identifier="FEEDBACKBASIC"/></match></and>
                    <setOutcomeValue identifier="FEEDBACKMODAL"><multiple><variable identifier="FEEDBACKMODAL"/><baseValue baseType="identifier">wrong</baseValue></multiple></setOutcomeValue></responseIf></responseCondition>
                    <responseCondition><responseIf><gt><variable identifier="SCORE"/><variable identifier="MAXSCORE"/></gt>
                    <setOutcomeValue identifier="SCORE"><variable identifier="MAXSCORE"/></setOutcomeValue></responseIf></responseCondition>
                    <responseCondition><responseIf><lt><variable identifier="SCORE"/><variable identifier="MINSCORE"/></lt>
                    <setOutcomeValue identifier="SCORE"><variable identifier="MINSCORE"/></setOutcomeValue></responseIf></responseCondition>
                    </responseProcessing>
                    <modalFeedback identifier="wrong" outcomeIdentifier="FEEDBACKMODAL" showHide="show"><p>Quá ngắn.</p></modalFeedback>
                    </assessmentItem>
                    """;

            SingleChoice question = whole(SingleChoice.class, xml);

            assertThat(question.options())
                    .extracting(SingleChoice.Option::text, SingleChoice.Option::right, SingleChoice.Option::feedback)
                    .containsExactly(tuple("123456", false, "Quá ngắn."), tuple("bốn từ ngẫu nhiên", true, ""));
        }

        @Test
        void hasExactShares_whenOptionsAreMapped() {
            MultipleChoice question = whole(
                    MultipleChoice.class,
                    choice(
                            "0",
                            "multiple",
                            "<qti-mapping lower-bound=\"0\" default-value=\"-1\"><qti-map-entry map-key=\"A\" mapped-value=\"0.25\"/>"
                                    + "<qti-map-entry map-key=\"B\" mapped-value=\"0.75\"/></qti-mapping>",
                            template("map_response")));

            assertThat(question.options())
                    .extracting(MultipleChoice.Option::share)
                    .containsExactly(2_500_000, 7_500_000, -10_000_000);
        }

        @Test
        void staysAllOrNothing_whenEverythingHadToBeRight() {
            MultipleChoice question =
                    whole(MultipleChoice.class, choice("0", "multiple", key("A", "B"), template("match_correct")));

            assertThat(question.scoring()).isEqualTo(Scoring.ALL_OR_NOTHING);
            assertThat(question.options())
                    .extracting(MultipleChoice.Option::right)
                    .containsExactly(true, true, false);
        }

        @Test
        void isRefused_whenOnlyTheLimitKeepsPeopleFromChoosingEverything() {
            ImportedItem item = item(choice(
                    "2",
                    "multiple",
                    "<qti-mapping><qti-map-entry map-key=\"A\" mapped-value=\"0.5\"/>"
                            + "<qti-map-entry map-key=\"B\" mapped-value=\"0.5\"/></qti-mapping>",
                    template("map_response")));

            assertThat(codes(item)).containsExactly(NoteCode.LIMIT_NEEDED);
        }

        @Test
        void saysSo_whenTheFileDoesNotScore() {
            assertThat(codes(item(choice("1", "single", key("B"), "")))).containsExactly(NoteCode.SCORED_BY_KEY);
        }

        @ParameterizedTest
        @CsvSource({
            "match_correct, single, NO_KEY",
            "map_response, single, NO_KEY",
            "map_response_point, single, SCORING_EXPRESSION",
            "own_template, multiple, SCORING_EXPRESSION",
        })
        void isRefused_whenTheTemplateLacksSomething(String template, String cardinality, NoteCode code) {
            ImportedItem item = item(choice("1", cardinality, "", template(template)));

            assertThat(codes(item)).containsExactly(code);
            assertThat(item.notes().get(0).line()).isEqualTo(11);
            assertThat(item.question()).isEmpty();
        }

        @Test
        void namesOperatorAndLine_whenItIsUnknown() {
            ImportedItem item = item(
                    choice(
                            "1",
                            "single",
                            key("B"),
                            processing(
                                    "\n<qti-set-outcome-value identifier=\"SCORE\"><qti-random-float min=\"0\" max=\"1\"/></qti-set-outcome-value>")));

            assertThat(item.notes())
                    .containsExactly(
                            new ImportNote(NoteCode.SCORING_EXPRESSION, "item.xml", 12, List.of("randomFloat")));
        }

        @Test
        void isRefused_whenNothingIsEverRight() {
            String never = choice(
                    "1",
                    "single",
                    key("B"),
                    processing(
                            "<qti-set-outcome-value identifier=\"SCORE\"><qti-base-value base-type=\"float\">0</qti-base-value></qti-set-outcome-value>"));

            assertThat(codes(item(never))).containsExactly(NoteCode.NEVER_RIGHT);
        }
    }

    @Nested
    class Typing {

        @Test
        void isNumeric_whenEqualHasATolerance() {
            Numeric question = whole(
                    Numeric.class,
                    typed(
                            "float",
                            key("2.5"),
                            processing(
                                    """
                                    <qti-response-condition><qti-response-if>
                                    <qti-equal tolerance-mode="absolute" tolerance="0.1 0.1"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal>
                                    <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
                                    </qti-response-if></qti-response-condition>""")));

            assertThat(question.value()).isEqualByComparingTo("2.5");
            assertThat(question.tolerance()).isEqualByComparingTo("0.1");
            assertThat(question.stem()).isEqualTo("Hỏi?\n\n_____ km");
        }

        @Test
        void isRefused_whenTheBoundsDoNotCount() {
            ImportedItem item = item(
                    typed(
                            "float",
                            key("2.5"),
                            processing(
                                    """
                            <qti-response-condition><qti-response-if>
                            <qti-equal tolerance-mode="absolute" tolerance="0.1 0.1" include-lower-bound="false"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal>
                            <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
                            </qti-response-if></qti-response-condition>""")));

            assertThat(codes(item)).containsExactly(NoteCode.SCORING_DIFFERS);
        }

        @Test
        void isShortAnswer_whenWordsAreMapped() {
            ImportedItem item = item(typed(
                    "string",
                    "<qti-mapping><qti-map-entry map-key=\"Huế\" mapped-value=\"1\"/><qti-map-entry map-key=\"Hà Nội\" mapped-value=\"0.5\"/></qti-mapping>",
                    template("map_response")));

            assertThat(codes(item)).containsExactly(NoteCode.COMPARISON);
            assertThat(((ShortAnswer) item.question().orElseThrow()).variants())
                    .extracting(ShortAnswer.Variant::text, ShortAnswer.Variant::share)
                    .containsExactly(tuple("Huế", MultipleChoice.WHOLE), tuple("Hà Nội", MultipleChoice.WHOLE / 2));
        }

        @ParameterizedTest
        @CsvSource({"true, true", "false, false"})
        void capitalsMatter_whenTheMappingSaysSo(String caseSensitive, boolean matters) {
            ImportedItem item = item(typed(
                    "string",
                    "<qti-mapping><qti-map-entry map-key=\"Huế\" mapped-value=\"1\" case-sensitive=\"" + caseSensitive
                            + "\"/></qti-mapping>",
                    template("map_response")));

            assertThat(((ShortAnswer) item.question().orElseThrow()).caseMatters())
                    .isEqualTo(matters);
        }

        @Test
        void isExact_whenTheKeyIsANumber() {
            Numeric question = whole(Numeric.class, typed("integer", key("7"), template("match_correct")));

            assertThat(question.value()).isEqualByComparingTo(BigDecimal.valueOf(7));
            assertThat(question.tolerance()).isZero();
        }
    }

    @Nested
    class Texts {

        private static String inText(String interaction, String declared, String processing) {
            return choice("0", "single", declared, processing)
                    .replaceAll("(?s)<qti-choice-interaction.*</qti-choice-interaction>", interaction);
        }

        @Test
        void isInlineChoice_whenAListStandsInASentence() {
            InlineChoice question = whole(
                    InlineChoice.class,
                    inText(
                            "<p>Mã OTP <qti-inline-choice-interaction response-identifier=\"RESPONSE\">"
                                    + "<qti-inline-choice identifier=\"A\">nên</qti-inline-choice>"
                                    + "<qti-inline-choice identifier=\"B\">không nên</qti-inline-choice>"
                                    + "</qti-inline-choice-interaction> đọc cho ai.</p>",
                            key("B"),
                            template("match_correct")));

            assertThat(question.stem()).isEqualTo("Hỏi?");
            assertThat(question.passage().runs())
                    .extracting(Passage.Run::text)
                    .containsExactly("Mã OTP ", "", " đọc cho ai.");
            assertThat(question.slots().get(0).options())
                    .extracting(InlineChoice.Option::text, InlineChoice.Option::right)
                    .containsExactly(tuple("nên", false), tuple("không nên", true));
        }

        @Test
        void isHotText_whenWordsCanBeMarked() {
            ImportedItem item = item(inText(
                    "<qti-hottext-interaction response-identifier=\"RESPONSE\" max-choices=\"1\"><p>Gửi "
                            + "<qti-hottext identifier=\"A\">gấp</qti-hottext> vào "
                            + "<qti-hottext identifier=\"B\">đây</qti-hottext>!</p></qti-hottext-interaction>",
                    key("A"),
                    template("match_correct")));

            HotText question = (HotText) item.question().orElseThrow();
            assertThat(codes(item)).containsExactly(NoteCode.CHOICE_LIMIT);
            assertThat(question.scoring()).isEqualTo(Scoring.ALL_OR_NOTHING);
            assertThat(question.words())
                    .extracting(HotText.Word::text, HotText.Word::right)
                    .containsExactly(tuple("gấp", true), tuple("đây", false));
        }

        private static final String GAPS = "<qti-gap-match-interaction response-identifier=\"RESPONSE\">"
                + "<qti-gap-text identifier=\"W\" match-max=\"1\">OTP</qti-gap-text>"
                + "<qti-gap-text identifier=\"X\" match-max=\"1\">PIN</qti-gap-text>"
                + "<p>Mã <qti-gap identifier=\"G\"/> và mã <qti-gap identifier=\"H\"/>.</p>"
                + "</qti-gap-match-interaction>";

        @Test
        void isGapMatch_whenWordsGoIntoGaps() {
            GapMatch question = whole(
                    GapMatch.class,
                    inText(GAPS, key("W G", "X H"), template("match_correct"))
                            .replace(
                                    "cardinality=\"single\" base-type=\"identifier\"",
                                    "cardinality=\"multiple\" base-type=\"directedPair\""));

            assertThat(question.words()).extracting(GapMatch.Word::text).containsExactly("OTP", "PIN");
            assertThat(question.scoring()).isEqualTo(Scoring.ALL_OR_NOTHING);
            assertThat(question.passage().slots()).hasSize(2);
        }

        @Test
        void isRefused_whenTheKeyNamesTheGapFirst() {
            ImportedItem item = item(inText(GAPS, key("G W", "H X"), template("match_correct"))
                    .replace(
                            "cardinality=\"single\" base-type=\"identifier\"",
                            "cardinality=\"multiple\" base-type=\"directedPair\""));

            assertThat(codes(item)).containsExactly(NoteCode.NO_KEY);
        }

        @Test
        void leavesNothingOfAGap_whereNothingGoesIntoIt() {
            SingleChoice question = whole(
                    SingleChoice.class,
                    choice("1", "single", key("B"), template("match_correct"))
                            .replace("<p>Hỏi?</p>", "<p>Hỏi<qti-gap identifier=\"G\"/>?</p>"));

            assertThat(question.stem()).isEqualTo("Hỏi?");
        }

        @Test
        void bringsNoMarkOfItsOwn_whateverSignsStandInTheText() {
            InlineChoice question = whole(
                    InlineChoice.class,
                    inText(
                            "<p>Mã \uE0F0 <qti-inline-choice-interaction response-identifier=\"RESPONSE\">"
                                    + "<qti-inline-choice identifier=\"A\">nên</qti-inline-choice>"
                                    + "<qti-inline-choice identifier=\"B\">không nên</qti-inline-choice>"
                                    + "</qti-inline-choice-interaction></p>",
                            key("B"),
                            template("match_correct")));

            assertThat(question.passage().slots()).hasSize(1);
        }
    }

    @Nested
    class Table {

        private static String match(String key, String columns, String processing) {
            return choice("0", "multiple", key, processing)
                    .replace("base-type=\"identifier\"", "base-type=\"directedPair\"")
                    .replaceAll(
                            "(?s)<qti-choice-interaction.*</qti-choice-interaction>",
                            "<qti-match-interaction response-identifier=\"RESPONSE\"><qti-simple-match-set>"
                                    + "<qti-simple-associable-choice identifier=\"A\" match-max=\"1\">Một</qti-simple-associable-choice>"
                                    + "<qti-simple-associable-choice identifier=\"B\" match-max=\"1\">Hai</qti-simple-associable-choice>"
                                    + "<qti-simple-associable-choice identifier=\"C\" match-max=\"1\">Ba</qti-simple-associable-choice>"
                                    + "</qti-simple-match-set><qti-simple-match-set>" + columns
                                    + "</qti-simple-match-set></qti-match-interaction>");
        }

        private static String column(String identifier, String text) {
            return "<qti-simple-associable-choice identifier=\"" + identifier + "\" match-max=\"3\">" + text
                    + "</qti-simple-associable-choice>";
        }

        @Test
        void isMatrix_whenRowsShareColumns() {
            Matrix question = whole(
                    Matrix.class,
                    match(
                            key("A x", "B y", "C x"),
                            column("x", "Đúng") + column("y", "Sai"),
                            template("match_correct")));

            assertThat(question.scoring()).isEqualTo(Scoring.ALL_OR_NOTHING);
            assertThat(question.columns()).extracting(Part::text).containsExactly("Đúng", "Sai");
            assertThat(question.rows())
                    .extracting(
                            row -> row.column().equals(question.columns().get(0).id()))
                    .containsExactly(true, false, true);
        }

        @Test
        void isMatching_whenPairsEarnTheSame() {
            String mapping = "<qti-mapping><qti-map-entry map-key=\"A x\" mapped-value=\"1\"/>"
                    + "<qti-map-entry map-key=\"B y\" mapped-value=\"1\"/><qti-map-entry map-key=\"C z\" mapped-value=\"1\"/></qti-mapping>";
            ImportedItem item = item(
                    match(mapping, column("x", "1") + column("y", "2") + column("z", "3"), template("map_response")));

            assertThat(item.question().orElseThrow()).isInstanceOf(Matching.class);
            assertThat(codes(item)).containsExactly(NoteCode.POINTS);
        }

        @Test
        void isRefused_whenRowsEarnDifferently() {
            String mapping = "<qti-mapping><qti-map-entry map-key=\"A x\" mapped-value=\"1\"/>"
                    + "<qti-map-entry map-key=\"B y\" mapped-value=\"0.5\"/><qti-map-entry map-key=\"C x\" mapped-value=\"0.5\"/></qti-mapping>";
            ImportedItem item =
                    item(match(mapping, column("x", "Đúng") + column("y", "Sai"), template("map_response")));

            assertThat(codes(item)).containsExactly(NoteCode.SCORING_DIFFERS);
        }
    }

    @Nested
    class Scale {

        private static String slider(String step, String processing) {
            return choice("0", "single", key("70"), processing)
                    .replace("base-type=\"identifier\"", "base-type=\"integer\"")
                    .replaceAll(
                            "(?s)<qti-choice-interaction.*</qti-choice-interaction>",
                            "<qti-slider-interaction response-identifier=\"RESPONSE\" lower-bound=\"0\" upper-bound=\"100\" step=\""
                                    + step + "\"/>");
        }

        @Test
        void isSlider_whenOneValueIsRight() {
            Slider question = whole(Slider.class, slider("10", template("match_correct")));

            assertThat(question.value()).isEqualByComparingTo("70");
            assertThat(question.tolerance()).isZero();
            assertThat(question.scale().step()).isEqualByComparingTo("10");
        }

        @Test
        void isRefused_whenTheStepsDoNotLeadToTheEnd() {
            assertThat(codes(item(slider("30", template("match_correct"))))).containsExactly(NoteCode.SYNTAX);
        }
    }

    @Nested
    class Ordered {

        private String order(String processing) {
            return choice("0", "ordered", key("C", "A", "B"), processing)
                    .replace("qti-choice-interaction", "qti-order-interaction")
                    .replace(" max-choices=\"0\"", "");
        }

        @Test
        void isInTheOrderOfTheKey_whenEverythingMustBeRight() {
            Ordering question = whole(Ordering.class, order(template("match_correct")));

            assertThat(question.items()).extracting(Part::text).containsExactly("Ba", "Một", "Hai");
            assertThat(question.partialCredit()).isFalse();
        }

        @Test
        void saysWhatIsLost_whenOneOtherOrderEarnsSomething() {
            ImportedItem item = item(
                    order(
                            processing(
                                    """
                            <qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>
                            <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if>
                            <qti-response-else-if><qti-match><qti-variable identifier="RESPONSE"/><qti-ordered><qti-base-value base-type="identifier">A</qti-base-value><qti-base-value base-type="identifier">C</qti-base-value><qti-base-value base-type="identifier">B</qti-base-value></qti-ordered></qti-match>
                            <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0.5</qti-base-value></qti-set-outcome-value></qti-response-else-if></qti-response-condition>""")));

            assertThat(codes(item)).containsExactly(NoteCode.PARTIAL_CREDIT);
        }
    }

    @Nested
    class Body {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                <p>x<sup>2</sup></p> | x²
                <p>a</p><p>b<br/>c</p> | a/ /b/c
                <ul><li>a</li><li>b</li></ul> | - a/- b
                <ol><li>a</li><li>b</li></ol> | 1. a/2. b
                <div><span>a</span>  b</div> | a b
                """)
        void isTakenWhole_whenTextSaysTheSame(String markup, String text) {
            Question question = whole(SingleChoice.class, body(SINGLE, markup));

            assertThat(question.stem().replace("\n", "/").replace("//", "/ /")).isEqualTo(text);
        }

        @ParameterizedTest
        @CsvSource({
            "<p>a <strong>b</strong></p>, FORMATTING",
            "<p><a href=\"https://example.org/\">a</a></p>, LINK",
            "<p onclick=\"alert(1)\">a</p>, SCRIPT",
            "<p>a</p><script>alert(1)</script>, SCRIPT",
            "<p>a<img src=\"line.png\" alt=\"\"/></p>, DECORATIVE_IMAGE",
        })
        void isTakenWithLoss_whenSomethingOnlyDecorates(String markup, NoteCode code) {
            ImportedItem item = item(body(SINGLE, markup));

            assertThat(codes(item)).containsExactly(code);
            assertThat(item.question().orElseThrow().stem()).startsWith("a").doesNotContain("alert");
        }

        @ParameterizedTest
        @CsvSource({
            "<p><img src=\"map.png\" alt=\"Bản đồ\"/></p>, IMAGE",
            "<p><img src=\"https://example.org/map.png\" alt=\"\"/></p>, REMOTE_FILE",
            "<p><object data=\"a.html\" type=\"text/html\"/></p>, MEDIA",
            "<p><iframe src=\"https://example.org\"/></p>, MEDIA",
            "<p><a href=\"doan-1.mp3\">Nghe</a></p>, MEDIA",
            "<table><tr><td>1</td><td>2</td></tr></table>, TABLE",
            "<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math></p>, FORMULA",
        })
        void isRefused_whenTheItemDependsOnIt(String markup, NoteCode code) {
            ImportedItem item = item(body(SINGLE, markup));

            assertThat(codes(item)).first().isEqualTo(code);
            assertThat(item.verdict()).isEqualTo(ImportVerdict.REFUSED);
            assertThat(item.notes().get(0).line()).isEqualTo(5);
        }
    }

    @Nested
    class Kinds {

        @ParameterizedTest
        @ValueSource(strings = {"upload", "drawing", "select-point"})
        void areNotYetKnown_whenNoReaderIsNamed(String interaction) {
            ImportedItem item = item(SINGLE.replace("choice-interaction", interaction + "-interaction"));

            assertThat(codes(item)).containsExactly(NoteCode.KIND_NOT_YET);
        }

        @Test
        void areUnknown_whenTheStandardDoesNotNameThem() {
            assertThat(codes(item(SINGLE.replace("choice-interaction", "portable-custom-interaction"))))
                    .containsExactly(NoteCode.KIND_UNKNOWN);
        }

        @Test
        void areRefused_whenTheItemAdapts() {
            assertThat(codes(item(SINGLE.replace("adaptive=\"false\"", "adaptive=\"true\""))))
                    .containsExactly(NoteCode.ADAPTIVE);
        }
    }

    @Nested
    class Package {

        private static final String MANIFEST =
                """
                <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>
                <resource type="imsqti_item_xmlv2p1" href="a/one.xml"/>
                <resource type="imsqti_item_xmlv2p1" href="gone.xml"/>
                <resource type="imsqti_item_xmlv2p1" href="broken.xml"/>
                <resource type="imsqti_test_xmlv2p1" href="test.xml"/>
                <resource type="imsqti_item_xmlv2p1" href="https://example.org/x.xml"/>
                <resource type="imsqti_item_xmlv2p1" href="../../etc/passwd"/>
                </resources></manifest>
                """;
        private static final String TEST =
                """
                <assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="t" title="Đề">
                <testPart><assessmentSection title="Phần 1"><assessmentItemRef href="a/one.xml"/></assessmentSection></testPart>
                <outcomeProcessing/></assessmentTest>
                """;

        @Test
        void hasALineForEachItem_whenSomeAreMissing() {
            ImportReport report = read(
                    "package.zip",
                    archive(Map.of(
                            "imsmanifest.xml",
                            MANIFEST,
                            "a/one.xml",
                            SINGLE,
                            "broken.xml",
                            "<x>\n<y></x>",
                            "test.xml",
                            TEST)));

            assertThat(report.items())
                    .extracting(ImportedItem::file)
                    .containsExactly(
                            "a/one.xml", "gone.xml", "broken.xml", "https://example.org/x.xml", "../../etc/passwd");
            assertThat(report.items())
                    .extracting(item -> item.notes().stream()
                            .map(note -> note.code() + "@" + note.file() + ":" + note.line())
                            .toList())
                    .containsExactly(
                            List.of(),
                            List.of("FILE_MISSING@imsmanifest.xml:3"),
                            List.of("MALFORMED_XML@broken.xml:2"),
                            List.of("REMOTE_FILE@imsmanifest.xml:6"),
                            List.of("ARCHIVE_PATH@imsmanifest.xml:7"));
            assertThat(report.tests())
                    .extracting(ImportedTest::sections)
                    .containsExactly(List.of(new ImportedTest.Section("Phần 1", List.of("a/one.xml"))));
            assertThat(report.tests().get(0).notes())
                    .extracting(ImportNote::code)
                    .containsExactly(NoteCode.TEST_RULES);
        }

        @Test
        void copiesTheSharedText_whenItIsText() {
            String item = SINGLE.replace(
                    "<qti-item-body>",
                    "<qti-assessment-stimulus-ref identifier=\"S\" href=\"../shared.xml\"/><qti-item-body>");
            String shared =
                    "<qti-assessment-stimulus identifier=\"S\"><qti-stimulus-body><p>Tin nhắn lạ</p></qti-stimulus-body></qti-assessment-stimulus>";

            ImportReport report = read("package.zip", archive(Map.of("items/one.xml", item, "shared.xml", shared)));

            assertThat(report.notes()).extracting(ImportNote::code).containsExactly(NoteCode.NO_MANIFEST);
            assertThat(codes(only(report))).containsExactly(NoteCode.SHARED_TEXT);
            assertThat(only(report).question().orElseThrow().stem()).isEqualTo("Tin nhắn lạ\n\nHỏi?");
        }
    }
}
