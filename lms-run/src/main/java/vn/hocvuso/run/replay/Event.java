package vn.hocvuso.run.replay;

import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One answer of the file.
 *
 * @param number in the chain; 0 for one from before there were receipts
 * @param position of the question
 * @param response as text, which is what was hashed
 */
record Event(int number, int position, String id, String response, String at, String digest, String receipt) {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})");

    static Event read(JsonObject json) {
        return new Event(
                json.getInt("number", 0),
                json.getInt("n"),
                json.getString("event"),
                json.getString("response"),
                json.getString("at"),
                json.getString("digest", ""),
                json.getString("receipt", ""));
    }

    /** Whether the page that numbers its answers gave this one before that one, though it came later. */
    boolean wasGivenBefore(Event other) {
        Matcher mine = NUMBERED.matcher(id);
        Matcher theirs = NUMBERED.matcher(other.id);
        return mine.matches()
                && theirs.matches()
                && mine.group(1).equals(theirs.group(1))
                && Integer.parseInt(mine.group(2)) < Integer.parseInt(theirs.group(2));
    }
}
