package vn.hocvuso.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.hocvuso");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("vn.hocvuso.arch.bad");

    static Stream<ArchRule> rules() {
        return Architecture.ALL.stream();
    }

    @Test
    void analysesTheProduct() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productKeepsTheRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleReportsWhatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
