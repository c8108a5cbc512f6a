package io.flowdesk.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a fresh page of a real browser: {@code @ExtendWith(Browser.class)} and a parameter of type {@link Page}.
 * A second user is {@code page.context().browser().newContext()}. A test that fails leaves pictures of
 * all windows in {@code target/screenshots}.
 *
 * <p>Without Chromium the tests are skipped, unless {@code FLOWDESK_REQUIRE_BROWSER=true} (environment or system
 * property) says that this would hide something.
 */
public final class Browser implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace NAMESPACE = Namespace.create(Browser.class);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String REQUIRED = "FLOWDESK_REQUIRE_BROWSER";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isInstalled() || isRequired()) {
            return ConditionEvaluationResult.enabled("a browser is there or must be");
        }
        String notice = "SKIPPED " + context.getDisplayName() + ": no Chromium at " + Chromium.EXECUTABLE;
        System.out.println(notice);
        return ConditionEvaluationResult.disabled(notice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        OpenPage open = new OpenPage(chromium.newPage());
        context.getStore(NAMESPACE).put(OpenPage.class, open);
        return open.page;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        OpenPage open = context.getStore(NAMESPACE).get(OpenPage.class, OpenPage.class);
        context.getExecutionException().ifPresent(failure -> keepPictures(open, context, failure));
    }

    /** Of all windows: a test opens more than the one that it was given. */
    private static void keepPictures(@Nullable OpenPage open, ExtensionContext context, Throwable failure) {
        if (open == null) {
            return;
        }
        String name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        try {
            int number = 0;
            for (BrowserContext window : open.page.context().browser().contexts()) {
                for (Page page : window.pages()) {
                    number++;
                    page.screenshot(new Page.ScreenshotOptions()
                            .setPath(SCREENSHOTS.resolve(name + "-" + number + ".png"))
                            .setFullPage(true));
                }
            }
        } catch (PlaywrightException e) {
            failure.addSuppressed(e);
        }
    }

    private static boolean isRequired() {
        return Boolean.getBoolean(REQUIRED) || Boolean.parseBoolean(System.getenv(REQUIRED));
    }

    private record OpenPage(Page page) implements CloseableResource {

        @Override
        public void close() {
            page.context().close();
        }
    }
}
