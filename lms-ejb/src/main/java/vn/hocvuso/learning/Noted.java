package vn.hocvuso.learning;

/** Something was written that need not be written again on this node, once the transaction has committed. */
record Noted(String what) {

    static Noted enrolment(long person, String path) {
        return new Noted(person + "@" + path);
    }

    static Noted lesson(long person, String path, String course, String lesson) {
        return new Noted(person + "@" + path + "/" + course + "/" + lesson);
    }
}
