package vn.hocvuso.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.hocvuso.assessment.statistics.ItemRow;
import vn.hocvuso.assessment.statistics.PartRow;
import vn.hocvuso.assessment.statistics.QuizStatistics;
import vn.hocvuso.assessment.statistics.StatisticsQueries;
import vn.hocvuso.shared.Page;
import vn.hocvuso.web.shared.CurrentLocale;
import vn.hocvuso.web.shared.PagedModel;
import vn.hocvuso.web.shared.Visit;

/** One quiz: its marks, its questions, who took it. */
@Named("assessmentItemStatistics")
@ViewScoped
public class ItemStatisticsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StatisticsQueries statistics;

    @Inject
    transient CurrentLocale reader;

    @Inject
    transient Visit visit;

    @Inject
    transient HttpServletRequest request;

    private SelectionForm form;
    private transient QuizStatistics figures;
    private transient PagedModel<ItemRow> items;
    private transient PagedModel<PartRow> units;

    @PostConstruct
    void load() {
        form = SelectionForm.of(request::getParameter);
        figures = statistics.quiz(form.selection());
        items = new PagedModel<>(figures::page, ItemRow::questionVersionId);
        units = new PagedModel<>(
                page -> new Page<>(
                        figures.units().stream()
                                .skip(page.offset())
                                .limit(page.size())
                                .toList(),
                        figures.units().size()),
                PartRow::key);
    }

    /** How many attempts got how many marks, as the chart wants it. */
    public String getHistogram() {
        return StatisticsCharts.histogram(figures, reader.getLocale(), visit.isHighContrast());
    }

    /** Where the questions lie between easy and hard, telling apart and not, as the chart wants it. */
    public String getMap() {
        return StatisticsCharts.map(figures.items(), reader.getLocale(), visit.isHighContrast());
    }

    /** The columns of the histogram in words. */
    public List<StatisticsCharts.Column> getColumns() {
        return StatisticsCharts.columns(figures, reader.getLocale());
    }

    public SelectionForm getForm() {
        return form;
    }

    public QuizStatistics getFigures() {
        return figures;
    }

    public PagedModel<ItemRow> getItems() {
        return items;
    }

    public PagedModel<PartRow> getUnits() {
        return units;
    }

    /** Fewer attempts are not broken down. */
    public int getLeast() {
        return QuizStatistics.LEAST_ATTEMPTS;
    }
}
