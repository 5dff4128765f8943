package vn.hocvuso.assessment.quiz;

import java.time.Instant;

/** A published version of a quiz, without its questions. */
public record QuizEdition(int number, QuizDefinition definition, Instant publishedAt) {}
