package vn.hocvuso.credential.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import vn.hocvuso.assessment.quiz.Assistance;
import vn.hocvuso.credential.certificate.AttainedCompetence;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.shared.LocalizedText;

/** A final assessment somebody passed, with everything its record has to remember. */
record PassedFinal(
        PersonCard person,
        String path,
        LocalizedText pathTitle,
        String quizCode,
        int quizVersion,
        String ruleSet,
        int ruleSetVersion,
        String ruleSetCitation,
        String framework,
        int frameworkVersion,
        String attemptCode,
        BigDecimal score,
        int maxScore,
        int percent,
        BigDecimal passMarks,
        Assistance assistance,
        boolean assistanceCounts,
        List<AttainedCompetence> competences,
        Instant gradedAt) {}
