package vn.hocvuso.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocvuso.assessment.bank.QuestionFixtures.chosen;
import static vn.hocvuso.assessment.bank.QuestionFixtures.pairs;
import static vn.hocvuso.assessment.bank.QuestionFixtures.ranks;
import static vn.hocvuso.assessment.bank.QuestionFixtures.typed;

import jakarta.json.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionJsonTest {

    private final QuestionJson json = new QuestionJson();

    @Test
    void everyKindComesBackTheSame_whenStored() {
        for (Question question : QuestionFixtures.oneOfEachKind()) {
            assertThat(json.read(json.write(question))).isEqualTo(question);
        }
    }

    @Test
    void everyRuleComesBackTheSame_whenStored() {
        for (Question question : List.of(
                QuestionFixtures.multipleChoice(Scoring.ALL_OR_NOTHING),
                QuestionFixtures.multipleChoice(Scoring.RIGHT_MINUS_WRONG),
                QuestionFixtures.matrix(Scoring.SHARES),
                QuestionFixtures.numericWithUnits(true),
                QuestionFixtures.parametrised(),
                QuestionFixtures.situated(),
                new ShortAnswer(
                        "Gõ",
                        List.of(
                                new ShortAnswer.Variant("v1", "Git", ""),
                                new ShortAnswer.Variant("v2", "Gít", MultipleChoice.WHOLE / 2, "Gần đúng")),
                        false,
                        true,
                        "Chung"))) {
            assertThat(json.read(json.write(question))).isEqualTo(question);
        }
    }

    @ParameterizedTest
    @MethodSource("storedBefore")
    void isWrittenAsBefore_whenKindLearnedMoreSince(Question question, String stored) {
        // the text decides whether content makes a new version: it must stay the same to the letter
        assertThat(json.write(question)).isEqualTo(stored.replace('\'', '"'));
        assertThat(json.read(stored.replace('\'', '"'))).isEqualTo(question);
    }

    private static Stream<Arguments> storedBefore() {
        return Stream.of(
                Arguments.of(
                        QuestionFixtures.singleChoice(),
                        "{'schema':1,'kind':'single-choice','stem':'Chọn một','options':["
                                + "{'id':'a','text':'Một','right':false,'feedback':'Chưa đúng'},"
                                + "{'id':'b','text':'Hai','right':true,'feedback':'Đúng'},"
                                + "{'id':'c','text':'Ba','right':false,'feedback':''}],'general':'Chung'}"),
                Arguments.of(
                        QuestionFixtures.multipleChoice(),
                        "{'schema':1,'kind':'multiple-choice','stem':'Chọn nhiều','options':["
                                + "{'id':'a','text':'Một','share':5000000,'feedback':'Đúng a'},"
                                + "{'id':'b','text':'Hai','share':5000000,'feedback':'Đúng b'},"
                                + "{'id':'c','text':'Ba','share':-5000000,'feedback':'Sai c'},"
                                + "{'id':'d','text':'Bốn','share':-2500000,'feedback':''}],'general':'Chung'}"),
                Arguments.of(
                        QuestionFixtures.falseStatement(),
                        "{'schema':1,'kind':'true-false','stem':'Đúng hay sai','true':false,"
                                + "'whenWrong':'Chưa đúng','whenRight':'Đúng rồi','general':'Chung'}"),
                Arguments.of(
                        QuestionFixtures.shortAnswer(true),
                        "{'schema':1,'kind':'short-answer','stem':'Gõ từ','variants':["
                                + "{'id':'v1','text':'mật khẩu','feedback':'Tốt'},"
                                + "{'id':'v2','text':'password','feedback':''}],"
                                + "'diacriticsOptional':true,'general':'Chung'}"),
                Arguments.of(
                        QuestionFixtures.numeric(),
                        "{'schema':1,'kind':'numeric','stem':'Bao nhiêu','value':'2.5','tolerance':'0.1',"
                                + "'whenRight':'Đúng','general':'Chung'}"),
                Arguments.of(
                        QuestionFixtures.matching(),
                        "{'schema':1,'kind':'matching','stem':'Nối','pairs':["
                                + "{'leftId':'l1','left':'Một','rightId':'r1','right':'One'},"
                                + "{'leftId':'l2','left':'Hai','rightId':'r2','right':'Two'},"
                                + "{'leftId':'l3','left':'Ba','rightId':'r3','right':'Three'}],'general':'Chung'}"),
                Arguments.of(
                        QuestionFixtures.ordering(true),
                        "{'schema':1,'kind':'ordering','stem':'Xếp','items':["
                                + "{'id':'a','text':'Một'},{'id':'b','text':'Hai'},{'id':'c','text':'Ba'},"
                                + "{'id':'d','text':'Bốn'}],'partialCredit':true,'general':'Chung'}"));
    }

    @Test
    void isUpgraded_whenStoredInAnOlderSchema() {
        String stored = json.write(QuestionFixtures.falseStatement());
        QuestionJson later = new QuestionJson(List.of(
                older -> Json.createObjectBuilder(older).add("stem", "Mới hơn").build()));

        assertThat(later.read(stored).stem()).isEqualTo("Mới hơn");
        assertThat(later.write(QuestionFixtures.numeric())).contains("\"schema\":2");
        assertThat(later.read(later.write(QuestionFixtures.numeric()))).isEqualTo(QuestionFixtures.numeric());
    }

    @Test
    void isRefused_whenSchemaIsFromTheFuture() {
        String stored = json.write(QuestionFixtures.numeric()).replace("\"schema\":1", "\"schema\":9");

        assertThatThrownBy(() -> json.read(stored)).hasMessageContaining("schema 9");
    }

    @Test
    void everyResponseComesBackTheSame_whenStored() {
        for (Response response : List.of(
                chosen("a", "b"), chosen(), typed("\"Đúng\" \\ 😀"), pairs("l1", "r2"), ranks("a", 2, "b", 2))) {
            assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
        }
    }

    @Test
    void isTheSameText_whenTicksCameInAnotherOrder() {
        assertThat(ResponseJson.write(chosen("b", "a"))).isEqualTo(ResponseJson.write(chosen("a", "b")));
    }
}
