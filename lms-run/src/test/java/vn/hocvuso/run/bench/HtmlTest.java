package vn.hocvuso.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><link rel="stylesheet" href="/assets/lms.css?v=1"/></head><body>
            <!-- <a href="/commented">no</a> -->
            <a class="x" href="/catalog/course?course=a&amp;b=1" data-testid="open">a > b</a>
            <form id="q" method="post" action="/quiz?x=1&amp;y=2" data-testid="quiz">
              <input type="hidden" name="csrf" value="abc&#47;&quot;"/>
              <input type="radio" name="one" value="A"/><input type="radio" name="one" value="B"/>
              <input type="checkbox" name="many" value="1" checked="checked"/><input type="checkbox" name="many" value="2"/>
              <select name="pair"><option value="">-</option><option value="x">X</option><option value="y">Y</option></select>
              <input name="short" value="" /><textarea name="long">a &lt; b</textarea>
              <input type="text" name="off" value="1" disabled="disabled"/>
              <button type="submit" name="next" value="go" data-testid="next-question">Next</button>
            </form></body></html>
            """;

    @Test
    void linksAreFound_whenTheyAreNotCommentedOut() {
        Html html = Html.of(PAGE);

        assertThat(html.link(address -> address.startsWith("/commented"))).isEmpty();
        assertThat(html.linkCalled("open")).contains("/catalog/course?course=a&b=1");
        assertThat(html.stylesheet()).contains("/assets/lms.css?v=1");
    }

    @Test
    void formSendsWhatABrowserWould_whenUntouched() {
        Html.Form form = Html.of(PAGE).formWith("csrf").orElseThrow();

        assertThat(form.action()).isEqualTo("/quiz?x=1&y=2");
        assertThat(form.testId()).isEqualTo("quiz");
        assertThat(form.untouched().encoded()).isEqualTo("csrf=abc%2F%22&many=1&pair=&short=&long=a+%3C+b");
    }

    @Test
    void everyQuestionGetsAnAnswer_whenAnswered() {
        Html.Form form = Html.of(PAGE).formWith("next-question").orElseThrow();

        assertThat(form.untouched().answer(1).press("next-question").encoded())
                .isEqualTo("csrf=abc%2F%22&many=2&pair=y&short=2&long=2&one=B&next=go");
    }
}
