package io.flowdesk.mail.content.html;

/** Reading HTML was given up: its time is over, or it is nested so deep that its text would be left out. */
final class HtmlGivenUp extends RuntimeException {

    /** The sanitiser drops without a word what is within so many elements. */
    private static final int TOO_DEEP = 256;

    HtmlGivenUp(String why) {
        super(why, null, false, false);
    }

    static void ifTooDeep(int elements) {
        if (elements >= TOO_DEEP) {
            throw new HtmlGivenUp("HTML is nested too deep");
        }
    }
}
