package io.flowdesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.flowdesk.process.story.ATicket;
import io.flowdesk.testing.EngineRest;
import io.flowdesk.testing.WebApplication;
import java.util.regex.Pattern;

/** Tasklist in a browser, as one person sees and uses it. */
final class Tasklist {

    /** Lists that open must not end behind the footer. */
    private static final NewContextOptions LARGE = new NewContextOptions().setViewportSize(1400, 1400);

    private static final String REFUSAL = ".alert-danger:visible";

    private final Page page;
    private final String address;
    private final EngineRest engine;

    private Tasklist(Page page, int port) {
        this.page = page;
        this.address = "http://localhost:" + port + "/camunda/app/tasklist/default/";
        this.engine = EngineRest.at(port, "admin");
    }

    /** Signs somebody in, in a window of his own of the browser that {@code any} belongs to. */
    static Tasklist of(Page any, int port, String user) {
        Tasklist tasklist =
                new Tasklist(any.context().browser().newContext(LARGE).newPage(), port);
        WebApplication.signIn(tasklist.page, tasklist.address, user, "My team's queue");
        return tasklist;
    }

    Page page() {
        return page;
    }

    /** By the address that the list leads to. */
    Tasklist opens(ATicket ticket, String element) {
        String task = engine.get(
                        "/task?processInstanceBusinessKey=" + ticket.number() + "&taskDefinitionKey=" + element)
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        page.navigate(address + "#/?task=" + task);
        page.locator(
                        "h2.task",
                        new Page.LocatorOptions().setHasText(ticket.number().value()))
                .waitFor();
        form().locator(".fjs-form-field").first().waitFor();
        return this;
    }

    Tasklist claims() {
        exactly("Claim").first().click();
        exactly("Claim").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    /** What Tasklist says when somebody else was quicker. */
    String isRefusedTheClaim() {
        exactly("Claim").first().click();
        page.locator(REFUSAL).first().waitFor();
        return page.locator(REFUSAL).first().textContent();
    }

    /** What the conversation above the form says. */
    String reads() {
        return page.frameLocator("iframe.fjs-iframe").locator("body").textContent();
    }

    /** In a list that opens. */
    Tasklist chooses(String label, String option) {
        Locator labelled = page.locator("label", new Page.LocatorOptions().setHasText(label(label)));
        Locator field = form().locator(".fjs-form-field-select", new Locator.LocatorOptions().setHas(labelled))
                .locator(".fjs-input-group");
        Locator choice = page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option))
                .first();
        // A form is drawn anew when its task is claimed: a list that was open is closed, as a person sees.
        page.waitForCondition(() -> {
            if (!choice.isVisible()) {
                field.click();
            }
            return choice.isVisible();
        });
        choice.click();
        return this;
    }

    /** One of several that are all in sight. */
    Tasklist picks(String option) {
        form().getByLabel(option).check();
        return this;
    }

    Tasklist ticks(String label) {
        form().getByLabel(label).check();
        return this;
    }

    Tasklist writes(String label, String text) {
        Locator field = form().getByLabel(label(label));
        field.fill(text);
        // The form takes notice of letters only after a while, or when the field is left.
        field.blur();
        return this;
    }

    /** That day of the month after this one, from the calendar and the list of times. */
    Tasklist picksNextMonth(String day, String time) {
        form().getByLabel("Date").first().click();
        Locator calendar = page.locator(".flatpickr-calendar.open");
        calendar.locator(".flatpickr-next-month").click();
        calendar.locator(".flatpickr-day:not(.prevMonthDay):not(.nextMonthDay)")
                .getByText(day, new Locator.GetByTextOptions().setExact(true))
                .click();
        form().getByLabel("Time").first().click();
        page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(time))
                .first()
                .click();
        return this;
    }

    /** The task is done then, and Tasklist has put its form away. */
    void completes() {
        Locator complete = exactly("Complete").last();
        page.waitForCondition(complete::isEnabled);
        // Not by the mouse: notices about the task before cover the button for some seconds.
        complete.dispatchEvent("click");
        Locator refusal = page.locator(REFUSAL);
        page.waitForCondition(() -> page.locator(".no-task").isVisible() || refusal.count() > 0);
        assertThat(refusal.allTextContents()).isEmpty();
    }

    Tasklist startsProcess(String name) {
        page.getByText("Start process").first().click();
        page.locator(".modal-dialog").getByText(name).first().click();
        form().locator(".fjs-form-field").first().waitFor();
        return this;
    }

    void starts() {
        page.locator(".modal-dialog button", new Page.LocatorOptions().setHasText("Start"))
                .last()
                .click();
        page.waitForCondition(() -> page.locator(".modal-dialog").count() == 0
                || page.locator(REFUSAL).count() > 0);
        assertThat(page.locator(REFUSAL).allTextContents()).isEmpty();
    }

    /** A field that must be filled in has a star behind its label. */
    private static Pattern label(String words) {
        return Pattern.compile("^" + words + "\\*?$");
    }

    private Locator form() {
        return page.locator(".fjs-container");
    }

    private Locator exactly(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true));
    }
}
