package io.flowdesk.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Contexts are shared by test classes, so none may inherit the clock that another one has set. */
class RealTimeBeforeClass implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        if (TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), FlowdeskTest.class)) {
            test.getApplicationContext().getBean(TestClock.class).reset();
        }
    }
}
