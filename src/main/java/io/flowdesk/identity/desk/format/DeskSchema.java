package io.flowdesk.identity.desk.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ApplyDefaultsStrategy;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/** The form of a desk file, and the only place that knows its defaults. */
final class DeskSchema {

    private static final ClassPathResource FILE = new ClassPathResource("desk/desk-file.schema.json");

    /** Fills the defaults into the tree and says what is wrong with it. */
    List<FieldError> complete(JsonNode tree) {
        return load().walk(tree, true).getValidationMessages().stream()
                .map(violation -> new FieldError(path(violation), violation.getError()))
                .toList();
    }

    private static String path(ValidationMessage violation) {
        var parent = path(violation.getInstanceLocation());
        var property = violation.getProperty();
        if (property == null) {
            return parent.isEmpty() ? "yaml" : parent;
        }
        return parent.isEmpty() ? property : parent + "." + property;
    }

    private static String path(JsonNodePath location) {
        return IntStream.range(0, location.getNameCount())
                .mapToObj(location::getElement)
                .map(step -> step instanceof Integer index ? "[%d]".formatted(index) : "." + step)
                .reduce("", String::concat)
                .replaceFirst("^\\.", "");
    }

    /** Every time anew, because defaults become part of the tree as the very nodes of the schema. */
    private static JsonSchema load() {
        try (var json = FILE.getInputStream()) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(json, config());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaValidatorsConfig config() {
        return SchemaValidatorsConfig.builder()
                .applyDefaultsStrategy(new ApplyDefaultsStrategy(true, false, false))
                .errorMessageKeyword("errorMessage")
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .regularExpressionFactory(DeskSchema::whole)
                .build();
    }

    /** All patterns here are anchored, but the dollar of Java also matches in front of a last line break. */
    private static RegularExpression whole(String regex) {
        return Pattern.compile(regex).asMatchPredicate()::test;
    }
}
