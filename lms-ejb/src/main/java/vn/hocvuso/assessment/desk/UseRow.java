package vn.hocvuso.assessment.desk;

import vn.hocvuso.shared.LocalizedText;

/**
 * A quiz version that may draw a version of a question.
 *
 * @param current whether it is what is taken now
 * @param number the version of the question
 * @param shown in how many attempts it was asked
 */
public record UseRow(String quizCode, LocalizedText title, int quizNumber, boolean current, int number, long shown) {}
