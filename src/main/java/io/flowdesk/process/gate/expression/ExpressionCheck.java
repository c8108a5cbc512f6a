package io.flowdesk.process.gate.expression;

import io.flowdesk.process.security.expression.OpenMethods;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Reads an expression as the engine will, and walks over everything in it. What it lets pass is what
 * {@link OpenMethods} lets run, but a mistake shows when the model is deployed and not at night.
 */
public final class ExpressionCheck {

    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private final Vocabulary words;
    private final List<String> complaints = new ArrayList<>();

    private ExpressionCheck(Vocabulary words) {
        this.words = words;
    }

    public static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Why the text may not stand in a model; empty if it may. */
    public static List<String> complaintsAbout(String text, Vocabulary words) {
        ExpressionCheck check = new ExpressionCheck(words);
        check.read(text);
        return check.complaints.stream()
                .map(complaint -> "%s in expression %s".formatted(complaint, text))
                .toList();
    }

    private void read(String text) {
        try {
            walk(parser.build(text).getRoot());
        } catch (TreeBuilderException e) {
            complaints.add(e.getMessage());
        }
    }

    private void walk(Node node) {
        if (node instanceof AstMethod call) {
            walkCall(call);
        } else if (node instanceof AstDot dot) {
            walkProperty(dot);
        } else {
            look(node);
            walkChildren(node);
        }
    }

    private void look(Node node) {
        if (node instanceof AstIdentifier identifier && !words.knows(identifier.getName())) {
            complaints.add("unknown name '%s'".formatted(identifier.getName()));
        } else if (node instanceof AstFunction function && !words.knowsFunction(function.getName())) {
            complaints.add("unknown function '%s'".formatted(function.getName()));
        } else if (node instanceof AstBracket) {
            complaints.add("brackets are not allowed");
        } else if (node instanceof AstString && hasBraces(node.toString())) {
            // The engine splits lists of people at commas outside braces; a quoted brace would mislead it.
            complaints.add("braces are not allowed in a text");
        }
    }

    private void walkCall(AstMethod call) {
        Node property = call.getChild(0);
        Node arguments = call.getChild(1);
        if (property instanceof AstDot dot) {
            String method = nameOf(dot);
            if (!isCallable(dot.getChild(0), method, arguments.getCardinality())) {
                complaints.add("method '%s' is not open to models".formatted(method));
            }
            walk(dot.getChild(0));
        } else {
            walk(property);
        }
        walkChildren(arguments);
    }

    private void walkProperty(AstDot dot) {
        String property = nameOf(dot);
        if (!isReadable(dot.getChild(0), property)) {
            complaints.add("property '%s' is not open to models".formatted(property));
        }
        walk(dot.getChild(0));
    }

    private boolean isCallable(Node target, String method, int arguments) {
        String name = nameOf(target);
        if (words.beans().containsKey(name)) {
            return words.opens(name, method, arguments);
        }
        return Vocabulary.SCOPES.contains(name) ? OpenMethods.isOpenOnScope(method) : OpenMethods.isOpenOnText(method);
    }

    private boolean isReadable(Node target, String property) {
        String name = nameOf(target);
        return words.beans().containsKey(name)
                ? words.opensProperty(name, property)
                : Vocabulary.SCOPES.contains(name)
                        && Vocabulary.getters(property).anyMatch(OpenMethods::isOpenOnScope);
    }

    private void walkChildren(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            walk(node.getChild(i));
        }
    }

    private static String nameOf(Node node) {
        return node instanceof AstIdentifier identifier ? identifier.getName() : "";
    }

    /** The node shows itself as ". name". */
    private static String nameOf(AstDot dot) {
        return dot.toString().substring(1).strip();
    }

    private static boolean hasBraces(String text) {
        return text.contains("{") || text.contains("}");
    }
}
