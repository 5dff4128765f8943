package vn.hocvuso.web.blueprint;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.hocvuso.assessment.blueprint.BlueprintText;
import vn.hocvuso.assessment.quiz.LiveTerms;
import vn.hocvuso.assessment.quiz.Section;
import vn.hocvuso.identity.LearnerGroup;

/** A blueprint, as typed. */
public class BlueprintTextForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HUNDRED = 100;

    private String title = "";
    private String place = "";
    private LearnerGroup group = LearnerGroup.CITIZEN;
    private final List<SectionForm> sections = new ArrayList<>(List.of(new SectionForm()));
    private boolean spread = true;
    private boolean shuffleQuestions = true;
    private boolean shuffleOptions = true;
    private String minutes = "30";
    private String passPercent = "70";
    private String attempts = "";
    private String freshDays = "90";
    private String mostShare = "";
    private String shareDays = "90";

    /** Shows what is stored. */
    void show(BlueprintText text) {
        title = text.title();
        group = text.group();
        sections.clear();
        text.sections().forEach(section -> sections.add(SectionForm.of(section)));
        spread = text.spread();
        shuffleQuestions = text.shuffleQuestions();
        shuffleOptions = text.shuffleOptions();
        minutes = typed(text.minutes());
        passPercent = Integer.toString(text.passPercent());
        attempts = typed(text.attempts());
        freshDays = typed(text.freshDays());
        mostShare = text.mostShare() == LiveTerms.NO_LIMIT ? "" : typed(text.mostShare());
        shareDays = typed(text.shareDays());
    }

    private static String typed(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** What is typed. */
    BlueprintText text() {
        if (title.isBlank()) {
            throw new Untyped("title", "blueprint.message.title");
        }
        return text(title);
    }

    /** What is typed, under a name that need not be there yet. */
    BlueprintText text(String name) {
        List<Section> made = IntStream.range(0, sections.size())
                .mapToObj(i -> sections.get(i).section(i + 1))
                .toList();
        return new BlueprintText(
                name,
                group,
                made,
                spread,
                shuffleQuestions,
                shuffleOptions,
                Whole.number("minutes", minutes, 0, BlueprintText.MOST_MINUTES),
                Whole.number("passPercent", passPercent, 0, HUNDRED),
                Whole.number("attempts", attempts, 0, BlueprintText.MOST_ATTEMPTS),
                Whole.number("freshDays", freshDays, 0, BlueprintText.MOST_DAYS),
                mostShare.isBlank() ? LiveTerms.NO_LIMIT : Whole.number("mostShare", mostShare, 1, HUNDRED),
                shareDays.isBlank() ? 1 : Whole.number("shareDays", shareDays, 1, BlueprintText.MOST_DAYS));
    }

    void add() {
        if (sections.size() < BlueprintText.MOST_SECTIONS) {
            sections.add(new SectionForm());
        }
    }

    void remove(int index) {
        sections.remove(index);
    }

    void swap(int index, int other) {
        if (other >= 0 && other < sections.size()) {
            Collections.swap(sections, index, other);
        }
    }

    private static String stripped(String sent) {
        return sent == null ? "" : sent.strip();
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = stripped(title);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = stripped(place);
    }

    public LearnerGroup getGroup() {
        return group;
    }

    public void setGroup(LearnerGroup group) {
        this.group = group;
    }

    public boolean isSpread() {
        return spread;
    }

    public void setSpread(boolean spread) {
        this.spread = spread;
    }

    public boolean isShuffleQuestions() {
        return shuffleQuestions;
    }

    public void setShuffleQuestions(boolean shuffleQuestions) {
        this.shuffleQuestions = shuffleQuestions;
    }

    public boolean isShuffleOptions() {
        return shuffleOptions;
    }

    public void setShuffleOptions(boolean shuffleOptions) {
        this.shuffleOptions = shuffleOptions;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = stripped(minutes);
    }

    public String getPassPercent() {
        return passPercent;
    }

    public void setPassPercent(String passPercent) {
        this.passPercent = stripped(passPercent);
    }

    public String getAttempts() {
        return attempts;
    }

    public void setAttempts(String attempts) {
        this.attempts = stripped(attempts);
    }

    public String getFreshDays() {
        return freshDays;
    }

    public void setFreshDays(String freshDays) {
        this.freshDays = stripped(freshDays);
    }

    public String getMostShare() {
        return mostShare;
    }

    public void setMostShare(String mostShare) {
        this.mostShare = stripped(mostShare);
    }

    public String getShareDays() {
        return shareDays;
    }

    public void setShareDays(String shareDays) {
        this.shareDays = stripped(shareDays);
    }
}
