package vn.hocvuso.catalog;

import vn.hocvuso.shared.LocalizedText;

/**
 * A lesson in a list.
 *
 * @param course slug of its course
 * @param slug its own, unique within the course
 * @param number place in the course, from 1
 * @param minutes to read and try it
 */
public record LessonRow(
        String course, String slug, int number, LocalizedText title, LocalizedText summary, int minutes) {}
