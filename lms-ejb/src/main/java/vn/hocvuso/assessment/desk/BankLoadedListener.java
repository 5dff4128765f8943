package vn.hocvuso.assessment.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocvuso.assessment.bank.BankLoaded;
import vn.hocvuso.shared.Ids;

/** Shows the questions of content files at the desk, to be read and copied. */
@Dependent
class BankLoadedListener {

    @Inject
    DeskRepository repository;

    @Inject
    Clock clock;

    void on(@Observes BankLoaded loaded) {
        DeskFolder folder = repository.folderOfBank(loaded.bank()).orElseGet(() -> {
            DeskFolder made = DeskFolder.ofBank(Ids.next(), loaded.bank());
            repository.add(made);
            return made;
        });
        Map<String, DeskQuestion> known =
                repository.ofFiles().stream().collect(Collectors.toMap(DeskQuestion::code, Function.identity()));
        Instant now = clock.instant();
        for (BankLoaded.FileQuestion file : loaded.questions()) {
            DeskQuestion question = known.get(file.code());
            boolean isNew = question == null;
            if (isNew) {
                question = DeskQuestion.ofFile(Ids.next(), file.code(), folder.id());
            }
            question.stands(
                    folder.id(), file.title(), file.question(), QuestionAim.of(loaded.bank(), file.tags()), now);
            if (isNew) {
                repository.add(question);
            }
        }
        loaded.retired().stream()
                .map(known::get)
                .filter(question -> question != null)
                .forEach(question -> question.leftItsFile(now));
    }
}
