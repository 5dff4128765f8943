package vn.hocvuso.assessment.bank;

/**
 * One line of a graded question, ready to show after the attempt has ended.
 *
 * @param text the option, the left side of a pair, the row, the item to order, the number of the gap; empty for typed
 *     answers
 * @param given what was answered here; empty when nothing
 * @param expected what would be right here: for options empty, for pairs the right side, for rows the column, for items
 *     the place, for gaps what fits
 * @param chosen whether the person answered on this line
 * @param right for options whether the option belongs to the key; else whether the answer on this line is right
 * @param feedback feedback for what was answered, or what to learn from the line; empty when there is none
 */
public record ReviewLine(String text, String given, String expected, boolean chosen, boolean right, String feedback) {}
