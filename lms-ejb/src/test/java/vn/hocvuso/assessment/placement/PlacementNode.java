package vn.hocvuso.assessment.placement;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hocvuso.assessment.bank.BankFixtures;
import vn.hocvuso.competency.Component;
import vn.hocvuso.competency.Domain;
import vn.hocvuso.competency.Framework;
import vn.hocvuso.competency.FrameworkQueries;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.IdentityLevel;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.Scope;
import vn.hocvuso.identity.SignedIn;
import vn.hocvuso.shared.LocalizedText;
import vn.hocvuso.testsupport.Database;
import vn.hocvuso.testsupport.TestEpoch;

/** One node of the product around placements, without a server, with the banks of the repository's content. */
final class PlacementNode {

    private static final Path BANKS = Path.of("..", "content", "banks");
    private static final int[] COMPONENTS = {3, 6, 4, 4, 4, 3};

    final EntityManager entities;
    final PlacementRepository repository = new PlacementRepository();
    final PlacementService service = new PlacementService();
    final PlacementQueries queries = new PlacementQueries();
    final PlacementBank bank = new PlacementBank();
    final Difficulties difficulties = new Difficulties();
    final PlacementFigureQueries figures = new PlacementFigureQueries();
    String unitPath = "/15/02848/02848-1/";
    List<Scope> scopes = List.of(Scope.EVERYWHERE);
    private Optional<SignedIn> caller = Optional.empty();

    PlacementNode(Database database, Clock clock) {
        entities = database.entityManager();
        repository.entities = entities;
        CurrentPerson current = new CurrentPerson() {
            @Override
            public Optional<SignedIn> signedIn() {
                return caller;
            }

            @Override
            public List<Scope> scopesOf(String permission) {
                return scopes;
            }
        };
        bank.banks = BankFixtures.queries(entities);
        bank.frameworks = new FrameworkQueries() {
            @Override
            public Framework current() {
                return framework();
            }
        };
        bank.repository = repository;
        bank.cache = new BankOnNode();
        bank.epoch = new TestEpoch();
        bank.clock = clock;
        PlacementPolicy policy = new PlacementPolicy();
        policy.caller = current;
        service.repository = repository;
        service.policy = policy;
        service.bank = bank;
        service.persons = new PersonQueries() {
            @Override
            public PersonCard me() {
                return PlacementNode.this.card();
            }
        };
        service.caller = current;
        service.clock = clock;
        queries.repository = repository;
        queries.policy = policy;
        queries.bank = bank;
        queries.caller = current;
        queries.clock = clock;
        difficulties.repository = repository;
        difficulties.banks = bank.banks;
        difficulties.clock = clock;
        figures.entities = entities;
        figures.repository = repository;
        figures.frameworks = bank.frameworks;
        figures.banks = bank.banks;
        figures.caller = current;
    }

    /** Stores the lesson questions of the banks of the content folder, and one of a final. */
    static void loadBanks(EntityManager entities, Clock clock) {
        for (LearnerGroup group : LearnerGroup.values()) {
            Database.inTransaction(
                    entities, () -> BankFixtures.load(entities, clock, group.slug(), gift(group.slug())));
        }
    }

    private static String gift(String slug) {
        try (Stream<Path> files = Files.list(BANKS.resolve(slug))) {
            StringBuilder gift = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".gift"))
                    .sorted()
                    .toList()) {
                // finals are left out to save time, but one
                for (String question : Files.readString(file).split("(?m)^(?=// \\[id:)")) {
                    if (question.contains("[tag:use=lesson]")) {
                        gift.append(question).append("\n\n");
                    }
                }
            }
            gift.append(String.format(
                    "// [id:final-%s] [tag:use=final] [tag:kind=knowledge] [tag:competence=3.1] [tag:level=2]%n"
                            + "::Cuối::Câu của bài cuối? {=Đúng#Vì đúng ~Sai#Vì sai####Chung}%n",
                    slug));
            return gift.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Framework framework() {
        LocalizedText text = LocalizedText.vietnamese("x");
        List<Domain> domains = new ArrayList<>();
        for (int d = 1; d <= COMPONENTS.length; d++) {
            List<Component> components = new ArrayList<>();
            for (int c = 1; c <= COMPONENTS[d - 1]; c++) {
                components.add(new Component(d + "." + c, text, Map.of()));
            }
            domains.add(new Domain(Integer.toString(d), text, components));
        }
        return new Framework("tt02-2025", 1, text, "", false, List.of(), domains, List.of());
    }

    PlacementNode as(PersonId person, LearnerGroup group) {
        caller = Optional.of(new SignedIn(person, "", group, Set.of(), Map.of()));
        return this;
    }

    private PersonCard card() {
        return new PersonCard(
                caller.orElseThrow().person(),
                "",
                LocalDate.EPOCH,
                caller.orElseThrow().group(),
                Set.of(),
                "02848-1",
                "",
                unitPath,
                "",
                "",
                IdentityLevel.DECLARED,
                "",
                null,
                0);
    }

    PlacementCode begin() {
        return Database.inTransaction(entities, service::begin);
    }

    /** Says "I do not know yet" to the question of that number. */
    PlacementReceipt unknown(PlacementCode code, int position) {
        return answer(new AnswerPlacement(code, position, Map.of(), true));
    }

    PlacementReceipt answer(AnswerPlacement command) {
        return Database.inTransaction(entities, () -> service.answer(command));
    }

    /** Answers the question that waits, rightly. */
    PlacementReceipt right(PlacementCode code, int position) {
        return answer(new AnswerPlacement(code, position, key(code, position), false));
    }

    /** The fields of a right answer. */
    Map<String, List<String>> key(PlacementCode code, int position) {
        return Database.inTransaction(entities, () -> {
            AskedQuestion asked = repository
                    .question(repository.find(code).orElseThrow(), position)
                    .orElseThrow();
            return asked.copy()
                    .questionOf(bank.version(bank.stock(), asked.questionVersionId())
                            .question())
                    .key()
                    .fields();
        });
    }

    /** Goes on to the end. */
    PlacementResult toTheEnd(PlacementCode code, boolean rightly) {
        int position = queries.page(code, Map.of()).orElseThrow().position();
        while (!(rightly ? right(code, position) : unknown(code, position)).isOver()) {
            position++;
        }
        return queries.result(code).orElseThrow();
    }
}
