package io.flowdesk.process.decisions.feel;

import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;

/** The engine's FEEL, in which {@link PreparedFeel} evaluates. */
final class PreparedScalaFeel extends ScalaFeelEngine {

    PreparedScalaFeel() {
        super(List.of());
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new PreparedFeel(functions, values);
    }
}
