package vn.hocvuso.run.replay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of {@code docs/receipts.md}, with the marks worked out by hand. */
class ScorerTest {

    private static final String CHOICES = "'options':[{'id':'a','share':5000000},{'id':'b','share':5000000},"
            + "{'id':'c','share':-5000000},{'id':'d','share':0}]";
    private static final String MULTIPLE = "{'kind':'multiple-choice'," + CHOICES + "}";
    private static final String MULTIPLE_ALL = "{'kind':'multiple-choice','scoring':'all-or-nothing'," + CHOICES + "}";
    private static final String MULTIPLE_MINUS =
            "{'kind':'multiple-choice','scoring':'right-minus-wrong'," + CHOICES + "}";
    private static final String WORDS = "{'kind':'short-answer','diacriticsOptional':false,'variants':["
            + "{'id':'1','text':'mật khẩu'},{'id':'2','text':'khóa','share':2500000}]}";
    private static final String BARE_WORDS =
            "{'kind':'short-answer','diacriticsOptional':true,'variants':[{'id':'1','text':'Đường dây'}]}";
    private static final String EXACT_WORDS = "{'kind':'short-answer','diacriticsOptional':false,'caseMatters':true,"
            + "'variants':[{'id':'1','text':'VNeID'}]}";
    private static final String NUMBER = "{'kind':'numeric','value':'1024','tolerance':'24','units':["
            + "{'symbol':'MB','factor':'1'},{'symbol':'GB','factor':'1024'}],'unitRequired':true}";
    private static final String PLAIN_NUMBER = "{'kind':'numeric','value':'2.5','tolerance':'0'}";
    private static final String SLIDER =
            "{'kind':'slider','lower':'0','upper':'10','step':'0.5','value':'7','tolerance':'0.5'}";
    private static final String PAIRS = "{'kind':'matching','pairs':[{'leftId':'a','rightId':'1'},"
            + "{'leftId':'b','rightId':'2'},{'leftId':'c','rightId':'3'}]}";
    private static final String ORDER =
            "{'kind':'ordering','partialCredit':true,'items':[{'id':'a'},{'id':'b'},{'id':'c'}]}";
    private static final String ORDER_ALL =
            "{'kind':'ordering','partialCredit':false,'items':[{'id':'a'},{'id':'b'},{'id':'c'}]}";
    private static final String KPRIM = "{'kind':'matrix','scoring':'kprim','rows':[{'id':'a','column':'r'},"
            + "{'id':'b','column':'w'},{'id':'c','column':'r'},{'id':'d','column':'w'}]}";
    private static final String GAPS = "{'kind':'gap-match','scoring':'right-minus-wrong',"
            + "'words':[{'id':'x','uses':1},{'id':'y','uses':0}],'gaps':[{'id':'1','words':['x']},"
            + "{'id':'2','words':['x','y']},{'id':'3','words':['y']}]}";
    private static final String LISTS = "{'kind':'inline-choice','scoring':'shares','slots':["
            + "{'id':'1','options':[{'id':'a','right':true},{'id':'b','right':false}]},"
            + "{'id':'2','options':[{'id':'c','right':true},{'id':'d','right':false}]}]}";
    private static final String HOT = "{'kind':'hot-text','scoring':'right-minus-wrong','words':["
            + "{'id':'a','right':true},{'id':'b','right':true},{'id':'c','right':false}]}";

    private static final String SPOTS = "{'kind':'hot-spot','scoring':'all-or-nothing','spots':["
            + "{'id':'a','right':true},{'id':'b','right':false}]}";

    private static final Map<String, String> ASKED = Map.ofEntries(
            Map.entry("MULTIPLE", MULTIPLE),
            Map.entry("MULTIPLE_ALL", MULTIPLE_ALL),
            Map.entry("MULTIPLE_MINUS", MULTIPLE_MINUS),
            Map.entry("WORDS", WORDS),
            Map.entry("BARE_WORDS", BARE_WORDS),
            Map.entry("EXACT_WORDS", EXACT_WORDS),
            Map.entry("NUMBER", NUMBER),
            Map.entry("PLAIN_NUMBER", PLAIN_NUMBER),
            Map.entry("SLIDER", SLIDER),
            Map.entry("PAIRS", PAIRS),
            Map.entry("ORDER", ORDER),
            Map.entry("ORDER_ALL", ORDER_ALL),
            Map.entry("KPRIM", KPRIM),
            Map.entry("GAPS", GAPS),
            Map.entry("LISTS", LISTS),
            Map.entry("SPOTS", SPOTS),
            Map.entry("HOT", HOT));

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "MULTIPLE | {'chosen':['a','b']} | 1",
                "MULTIPLE | {'chosen':['a']} | 1/2",
                "MULTIPLE | {'chosen':['a','b','c']} | 1/2",
                "MULTIPLE | {'chosen':['c']} | 0",
                "MULTIPLE | {'chosen':['a','zz']} | 0",
                "MULTIPLE_ALL | {'chosen':['b','a']} | 1",
                "MULTIPLE_ALL | {'chosen':['a']} | 0",
                "MULTIPLE_ALL | {'chosen':['a','b','d']} | 0",
                "MULTIPLE_MINUS | {'chosen':['a','b','d']} | 1/2",
                "WORDS | {'typed':'  Mật   KHẨU '} | 1",
                "WORDS | {'typed':'mat khau'} | 0",
                "WORDS | {'typed':'khoá'} | 1/4",
                "WORDS | {'typed':' '} | 0",
                "BARE_WORDS | {'typed':'duong day'} | 1",
                "EXACT_WORDS | {'typed':'vneid'} | 0",
                "EXACT_WORDS | {'typed':'VNeID'} | 1",
                "NUMBER | {'typed':'1 GB'} | 1",
                "NUMBER | {'typed':'1000mb'} | 1",
                "NUMBER | {'typed':'999 MB'} | 0",
                "NUMBER | {'typed':'1024'} | 0",
                "NUMBER | {'typed':'1.024 MB'} | 0",
                "NUMBER | {'typed':'1 TB'} | 0",
                "PLAIN_NUMBER | {'typed':' 2,5 '} | 1",
                "PLAIN_NUMBER | {'typed':'2,51'} | 0",
                "SLIDER | {'typed':'7.5'} | 1",
                "SLIDER | {'typed':'7.25'} | 0",
                "SLIDER | {'typed':'8'} | 0",
                "PAIRS | {'pairs':{'a':'1','b':'3'}} | 1/3",
                "ORDER | {'ranks':{'a':1,'b':3,'c':2}} | 1/3",
                "ORDER | {'ranks':{'a':1,'b':2}} | 0",
                "ORDER | {'ranks':{'a':1,'b':1,'c':3}} | 0",
                "ORDER_ALL | {'ranks':{'a':1,'b':3,'c':2}} | 0",
                "ORDER_ALL | {'ranks':{'a':1,'b':2,'c':3}} | 1",
                "KPRIM | {'pairs':{'a':'r','b':'w','c':'r','d':'w'}} | 1",
                "KPRIM | {'pairs':{'a':'r','b':'w','c':'r','d':'r'}} | 1/2",
                "KPRIM | {'pairs':{'a':'r','b':'w','c':'w','d':'r'}} | 0",
                "GAPS | {'pairs':{'1':'x','2':'y','3':'y'}} | 1",
                "GAPS | {'pairs':{'1':'x','2':'x','3':'y'}} | 1/3",
                "GAPS | {'pairs':{'1':'x'}} | 1/3",
                "LISTS | {'pairs':{'1':'a','2':'d'}} | 1/2",
                "SPOTS | {'chosen':['a']} | 1",
                "SPOTS | {'chosen':['a','b']} | 0",
                "HOT | {'chosen':['a','b','c']} | 1/2",
                "HOT | {'chosen':['c']} | 0",
                "HOT | {} | 0",
            })
    void earns(String question, String response, String share) {
        String asked = ASKED.get(question);

        assertThat(Scorer.score(json(asked), json(response)).orElseThrow()).hasToString(share);
    }

    @Test
    void isNotScored_whenTheKindIsNotKnown() {
        assertThat(Scorer.score(json("{'kind':'extended-text'}"), json("{}"))).isEmpty();
    }

    private static JsonObject json(String text) {
        return JsonFile.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
