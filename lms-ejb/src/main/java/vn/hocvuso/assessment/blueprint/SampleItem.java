package vn.hocvuso.assessment.blueprint;

/**
 * A question of a sample draw.
 *
 * @param number as it would be asked, from 1
 * @param section the place of its section, from 1
 */
public record SampleItem(int number, int section, ShownQuestion question) {}
