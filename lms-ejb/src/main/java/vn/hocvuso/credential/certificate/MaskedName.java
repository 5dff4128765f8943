package vn.hocvuso.credential.certificate;

/** A name as strangers see it: family name and initials, "Giàng T. M.". */
final class MaskedName {

    private MaskedName() {}

    static String of(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        if (words.length == 1) {
            return initial(words[0]);
        }
        StringBuilder masked = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            masked.append(' ').append(initial(words[i]));
        }
        return masked.toString();
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)) + ".";
    }
}
