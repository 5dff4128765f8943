package vn.hocvuso.identity;

import java.util.Arrays;
import java.util.Optional;

/** The four groups of learners (Quyết định 757/QĐ-BKHCN). A person may belong to several and learns on one's path. */
public enum LearnerGroup {
    /** Cán bộ, công chức, viên chức, người lao động trong khu vực công. */
    PUBLIC_SECTOR("public-sector"),
    /** Học sinh, sinh viên. */
    STUDENT("students"),
    /** Người lao động trong doanh nghiệp, hợp tác xã. */
    WORKER("workers"),
    /** Người dân. */
    CITIZEN("citizens");

    private final String slug;

    LearnerGroup(String slug) {
        this.slug = slug;
    }

    /** The group's name in addresses and content files; also the name of its path. */
    public String slug() {
        return slug;
    }

    /** The group of that name in addresses and content files. */
    public static Optional<LearnerGroup> ofSlug(String slug) {
        return Arrays.stream(values()).filter(group -> group.slug.equals(slug)).findFirst();
    }
}
