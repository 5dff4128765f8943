package vn.hocvuso.web.blueprint;

/** Whole numbers as typed. */
final class Whole {

    private Whole() {}

    /** The number typed into a field; 0 for an empty one where that is allowed. */
    static int number(String field, String typed, int least, int most) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() && least == 0) {
            return 0;
        }
        int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new Untyped(field, "blueprint.message.number", least, most);
        }
        return number;
    }

    /** The number of questions typed for a section. */
    static int number(String field, String typed, int least, int most, int section) {
        try {
            return number(field, typed, least, most);
        } catch (Untyped unreadable) {
            throw new Untyped(field, "blueprint.message.count", section, least, most);
        }
    }
}
