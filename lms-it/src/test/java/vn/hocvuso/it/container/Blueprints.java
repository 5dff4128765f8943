package vn.hocvuso.it.container;

import static vn.hocvuso.it.container.Village.bean;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.hocvuso.assessment.bank.QuestionNature;
import vn.hocvuso.assessment.blueprint.BlueprintFilter;
import vn.hocvuso.assessment.blueprint.BlueprintQueries;
import vn.hocvuso.assessment.blueprint.BlueprintService;
import vn.hocvuso.assessment.blueprint.BlueprintText;
import vn.hocvuso.assessment.blueprint.SeenBlueprint;
import vn.hocvuso.assessment.blueprint.Trial;
import vn.hocvuso.assessment.exam.ExamQueries;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.PageRequest;

/** The blueprints of the village, and what people try with them. */
final class Blueprints {

    /** Whose blueprint it is. */
    enum Place {
        A("blueprint in A", Village.COMMUNE_A, Who.INSTRUCTOR_A),
        COUNTRY("blueprint of the country", "*", Who.INSTRUCTOR);

        private final String about;
        private final String scopeId;
        private final Who author;

        Place(String about, String scopeId, Who author) {
            this.about = about;
            this.scopeId = scopeId;
            this.author = author;
        }
    }

    private static final PageRequest MANY = PageRequest.first(PageRequest.MAX_SIZE);

    private final Village village;
    private final Map<Place, Long> known = new EnumMap<>(Place.class);

    Blueprints(Village village) {
        this.village = village;
    }

    /** A published blueprint of that place with a pair of forms. */
    long in(Place place) {
        return known.computeIfAbsent(place, missing -> {
            long id = published(missing);
            village.as(missing.author, () -> bean(BlueprintService.class).makeForms(seen(missing, id)));
            return id;
        });
    }

    private static BlueprintText text() {
        return new BlueprintText(
                "Kiểm tra của làng",
                LearnerGroup.CITIZEN,
                List.of(new Section(2, Set.of(1, 2), Set.<QuestionNature>of(), Set.of("4"), Set.of())),
                true,
                true,
                true,
                15,
                70,
                0,
                30,
                50,
                30);
    }

    private long fresh(Place place) {
        return village.as(place.author, () -> bean(BlueprintService.class).create(place.scopeId, text()));
    }

    private long published(Place place) {
        long id = fresh(place);
        village.as(place.author, () -> bean(BlueprintService.class).publish(seen(place, id)));
        return id;
    }

    private SeenBlueprint seen(Place place, long id) {
        return village.as(
                place.author,
                () -> bean(BlueprintQueries.class).blueprint(id).row().seen());
    }

    /** One trial for each line of the table about blueprints. */
    void tryAll(Trials.Adder trials) {
        for (Place place : Place.values()) {
            deeds(trials, place);
            reads(trials, place);
        }
    }

    private void deeds(Trials.Adder trials, Place place) {
        BlueprintService service = bean(BlueprintService.class);
        trials.add(
                "BlueprintService.create(String,BlueprintText)",
                place.about,
                any -> () -> service.create(place.scopeId, text()) > 0);
        deed(
                trials,
                "BlueprintService.save(SeenBlueprint,BlueprintText)",
                place,
                false,
                seen -> service.save(seen, text()));
        deed(trials, "BlueprintService.publish(SeenBlueprint)", place, false, service::publish);
        deed(trials, "BlueprintService.open(SeenBlueprint,boolean)", place, true, seen -> service.open(seen, true));
        deed(trials, "BlueprintService.remove(SeenBlueprint)", place, false, service::remove);
        deed(trials, "BlueprintService.makeForms(SeenBlueprint)", place, true, service::makeForms);
        deed(
                trials,
                "BlueprintService.removeForms(SeenBlueprint,int)",
                place,
                true,
                seen -> service.removeForms(seen, 1));
        trials.add("BlueprintService.formForExams(SeenBlueprint,long)", place.about, any -> {
            long id = in(place);
            long form = village.as(
                    place.author,
                    () -> bean(BlueprintQueries.class).forms(id).get(0).first().formId());
            return () -> {
                service.formForExams(seen(place, id), form);
                return true;
            };
        });
    }

    /** What may be done once only is tried with a new blueprint by each. */
    private void deed(
            Trials.Adder trials, String method, Place place, boolean isPublished, Consumer<SeenBlueprint> deed) {
        trials.add(method, place.about, any -> () -> {
            deed.accept(seen(place, isPublished ? published(place) : fresh(place)));
            return true;
        });
    }

    private void reads(Trials.Adder trials, Place place) {
        BlueprintQueries queries = bean(BlueprintQueries.class);
        trials.add("BlueprintQueries.find(BlueprintFilter,PageRequest)", place.about, any -> {
            long id = in(place);
            return () -> queries.find(new BlueprintFilter("lang", Optional.empty()), MANY).rows().stream()
                    .anyMatch(row -> row.id() == id);
        });
        trials.add("BlueprintQueries.blueprint(long)", place.about, any -> {
            long id = in(place);
            return () -> queries.blueprint(id).row().id() == id;
        });
        trials.add("BlueprintQueries.feasibility(Trial)", place.about, any -> {
            long id = in(place);
            return () -> queries.feasibility(new Trial(id, "", text())).isFeasible();
        });
        trials.add("BlueprintQueries.sample(long,long)", place.about, any -> {
            long id = in(place);
            return () -> queries.sample(id, 1).size() == 2;
        });
        trials.add("BlueprintQueries.forms(long)", place.about, any -> {
            long id = in(place);
            return () -> !queries.forms(id).isEmpty();
        });
        trials.add("ExamQueries.quizzes()", place.about, any -> {
            String code = "blueprint/" + in(place);
            return () -> Village.bean(ExamQueries.class).quizzes().stream()
                    .anyMatch(card -> card.code().equals(code));
        });
    }
}
