package io.flowdesk.process.decisions.feel;

import camundajar.impl.scala.Function1;
import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Right;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * FEEL that parses an expression once, and makes its built-in functions once: these two are most of what the engine's
 * own takes for a cell. What does not go well is evaluated again in its way, which has the words for it.
 */
@SuppressWarnings("deprecation") // The decision engine calls, and expects, what the library has newer methods for.
final class PreparedFeel extends FeelEngine {

    private static final int MOST_KEPT = 20_000;

    private final FunctionProvider functions;
    private final FeelInterpreter interpreter;
    private final Cache<String, Either<Failure, ParsedExpression>> expressions =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final Cache<String, Either<Failure, ParsedExpression>> tests =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    PreparedFeel(FunctionProvider more, ValueMapper values) {
        super(more, values, defaultConfiguration(), defaultClock());
        this.functions = new BuiltinFunctions(clock(), values);
        this.interpreter = new FeelInterpreter(values);
    }

    @Override
    public Either<Failure, Object> evalExpression(String expression, Context context) {
        return evaluate(expressions.get(expression, this::parseExpression), context);
    }

    @Override
    public Either<Failure, Object> evalUnaryTests(String test, Context context) {
        return evaluate(tests.get(test, this::parseUnaryTests), context);
    }

    private Either<Failure, Object> evaluate(Either<Failure, ParsedExpression> parsed, Context context) {
        Function1<ParsedExpression, Either<Failure, Object>> evaluation =
                expression -> evaluatePrepared(expression, context);
        return parsed.flatMap(evaluation);
    }

    private Either<Failure, Object> evaluatePrepared(ParsedExpression expression, Context context) {
        EvalContext all = EvalContext.create(valueMapper(), functions).merge(context);
        try {
            Val value = interpreter.eval(expression.expression(), all);
            if (isWell(value) && all.failureCollector().failures().isEmpty()) {
                return new Right<>(valueMapper().unpackVal(value));
            }
        } catch (RuntimeException toBeToldInFeelsWords) {
            // As of a value that is an error.
        }
        return eval(expression, context);
    }

    private static boolean isWell(Val value) {
        return !(value instanceof ValError || value instanceof ValFatalError);
    }
}
