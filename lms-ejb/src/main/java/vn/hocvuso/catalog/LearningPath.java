package vn.hocvuso.catalog;

import java.util.List;
import vn.hocvuso.identity.LearnerGroup;
import vn.hocvuso.shared.LocalizedText;

/** The path of a learner group as its file says it. */
record LearningPath(
        String slug,
        LearnerGroup group,
        LocalizedText title,
        LocalizedText summary,
        List<String> courses,
        String bank,
        String ruleSet) {}
