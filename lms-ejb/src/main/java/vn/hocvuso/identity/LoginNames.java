package vn.hocvuso.identity;

import java.util.Collection;
import java.util.Set;
import vn.hocvuso.shared.SearchText;

/** Login names that people can read off a slip and type: given name, then the initials, then a number if needed. */
final class LoginNames {

    private static final int LEAST = 4;
    private static final int MOST = 20;
    private static final int FIRST_NUMBER = 2;
    private static final String NAMELESS = "hocvien";

    private LoginNames() {}

    /** What the name makes without a number: {@code Vàng Thị Lành} makes {@code lanhvt}. */
    static String beginning(String fullName) {
        String[] words = SearchText.fold(fullName).split(" ");
        StringBuilder name = new StringBuilder(words[words.length - 1]);
        for (int i = 0; i < words.length - 1; i++) {
            name.append(words[i], 0, Math.min(1, words[i].length()));
        }
        String letters = name.toString().replaceAll("[^a-z0-9]", "");
        if (letters.isEmpty()) {
            return NAMELESS;
        }
        return letters.length() > MOST ? letters.substring(0, MOST) : letters;
    }

    /** The first free login name of that beginning. */
    static String free(String beginning, Collection<String> taken) {
        Set<String> all = Set.copyOf(taken);
        if (beginning.length() >= LEAST && !all.contains(beginning)) {
            return beginning;
        }
        int number = FIRST_NUMBER;
        while (all.contains(numbered(beginning, number))) {
            number++;
        }
        return numbered(beginning, number);
    }

    private static String numbered(String beginning, int number) {
        int digits = Math.max(1, LEAST - beginning.length());
        return beginning + String.format("%0" + digits + "d", number);
    }
}
