package vn.hocvuso.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private final ELContext context = new Context();
    private final RecordELResolver resolver = new RecordELResolver();

    record Row(String title) {}

    record Broken(String title) {
        @Override
        public String title() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void readsAComponent() {
        assertThat(resolver.getValue(context, new Row("Bài 1"), "title")).isEqualTo("Bài 1");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesWhatIsNoComponent() {
        assertThat(resolver.getValue(context, new Row("Bài 1"), "other")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void failureOfTheAccessorIsNotSwallowed() {
        assertThatThrownBy(() -> resolver.getValue(context, new Broken("x"), "title"))
                .hasRootCauseMessage("broken");
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
