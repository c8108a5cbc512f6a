package io.flowdesk.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Contexts are shared by test classes, and the engine's clock by all of them: none may inherit what another set. */
class RealTime implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        reset(test);
    }

    @Override
    public void afterTestClass(TestContext test) {
        reset(test);
    }

    private static void reset(TestContext test) {
        if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), FlowdeskTest.class)) {
            test.getApplicationContext().getBean(TestClock.class).reset();
        }
    }
}
