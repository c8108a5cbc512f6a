package io.flowdesk.testing;

import com.microsoft.playwright.Page;

/** Tasklist or Cockpit in a browser, for somebody who has yet to sign in. */
public final class WebApplication {

    /** In milliseconds: other tests start whole desks meanwhile. */
    private static final double PATIENCE = 45_000;

    private WebApplication() {}

    /** Returns when the page shows {@code sight}, which nobody sees before he has signed in. */
    public static void signIn(Page page, String address, String user, String sight) {
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address);
        // The page puts the cursor there itself, a moment after it has drawn the field; letters go where the cursor is.
        page.locator("input[type=text]:focus").fill(user);
        page.locator("input[type=password]").fill(user);
        page.locator("button[type=submit]").click();
        page.getByText(sight).first().waitFor();
    }
}
