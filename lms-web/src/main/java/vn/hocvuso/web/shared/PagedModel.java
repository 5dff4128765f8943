package vn.hocvuso.web.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.hocvuso.shared.Page;
import vn.hocvuso.shared.PageRequest;

/** A staff table over a paged query: asks for the rows it shows, sorted by the query's own sort keys. */
public class PagedModel<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> query;
    private final transient Function<T, Object> key;

    /**
     * A table.
     *
     * @param query hands out a page
     * @param key what tells rows apart, usually the id
     */
    public PagedModel(Function<PageRequest, Page<T>> query, Function<T, Object> key) {
        this.query = query;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(query.apply(PageRequest.first(1)).total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream()
                .filter(SortMeta::isActive)
                .min(Comparator.comparingInt(SortMeta::getPriority))
                .orElse(null);
        Page<T> page = query.apply(
                sort == null
                        ? new PageRequest(first, size, "", false)
                        : new PageRequest(
                                first, size, sort.getField(), sort.getOrder().isDescending()));
        setRowCount(Math.toIntExact(page.total()));
        return page.rows();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }

    @Override
    public T getRowData(String rowKey) {
        List<T> shown = getWrappedData();
        return shown == null
                ? null
                : shown.stream()
                        .filter(row -> getRowKey(row).equals(rowKey))
                        .findFirst()
                        .orElse(null);
    }
}
