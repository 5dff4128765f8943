package vn.hocvuso.catalog;

import vn.hocvuso.identity.PersonId;

/**
 * Somebody signed in has opened a lesson to read it.
 *
 * @param course slug
 * @param lesson slug within the course
 */
public record LessonOpened(PersonId person, String course, String lesson) {}
