package vn.hocvuso.assessment.quiz;

import java.util.List;
import java.util.Map;

/**
 * What can be drawn now.
 *
 * @param stamp of the banks when it was read
 * @param items the questions that fit some section
 * @param codeOfVersion codes of questions by the id of each of their versions, old ones included
 */
public record LivePool(long stamp, List<PoolItem> items, Map<Long, String> codeOfVersion) {

    public LivePool {
        items = List.copyOf(items);
        codeOfVersion = Map.copyOf(codeOfVersion);
    }
}
