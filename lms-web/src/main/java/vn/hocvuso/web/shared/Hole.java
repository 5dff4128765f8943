package vn.hocvuso.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A place in a page that differs for each visitor while all around it is the same. While a page is made to be kept, its
 * template writes the mark instead ({@link Visit}); whoever then gets the page, gets it filled.
 */
enum Hole {
    /** Display name of who is signed in. */
    NAME {
        @Override
        String filling(Visit visitor) {
            return HtmlText.escape(visitor.getName());
        }
    },
    /** The value that guards this visitor's forms; makes the guarding cookie when there is none yet. */
    GUARD {
        @Override
        String filling(Visit visitor) {
            return visitor.getCsrf();
        }
    };

    private static final String MAKING = Hole.class.getName();

    /** What stands in the HTML in its place. */
    final String mark = "hole-" + name() + '-' + Secret.OF_THIS_START + '-';

    /** What this visitor sees there, as HTML. */
    abstract String filling(Visit visitor);

    /** From now on the page that is made for this request has holes. */
    static void begin(HttpServletRequest request) {
        request.setAttribute(MAKING, Boolean.TRUE);
    }

    static void end(HttpServletRequest request) {
        request.removeAttribute(MAKING);
    }

    static boolean isWanted(HttpServletRequest request) {
        return request.getAttribute(MAKING) != null;
    }

    /** So that nobody can write a mark into a name, a lesson or an address. */
    private static final class Secret {

        private static final String OF_THIS_START = Digest.random();
    }
}
