package io.flowdesk.api.problem;

import io.flowdesk.api.json.WrongJson;
import io.flowdesk.platform.InvalidInput.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What Spring refuses before a call reaches our code. */
@RestControllerAdvice(basePackages = "io.flowdesk.api")
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestAdvice extends ResponseEntityExceptionHandler {

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = BodyTooLarge.isCauseOf(unreadable)
                ? BodyTooLarge.problem()
                : Problems.invalid(WrongJson.errorsIn(unreadable));
        return answer(problem, headers);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException tooLarge, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(BodyTooLarge.problem(), headers);
    }

    @ExceptionHandler
    ProblemDetail noMultipart(MultipartException broken) {
        return BodyTooLarge.isCauseOf(broken)
                ? BodyTooLarge.problem()
                : Problems.invalid(List.of(new FieldError("file", "This is no well-formed multipart/form-data.")));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(mismatch.getPropertyName());
        return invalid(field, "This cannot be read as " + kind(mismatch.getRequiredType()) + ".", headers);
    }

    private static String kind(@Nullable Class<?> type) {
        return type == null ? "what is expected" : type.getSimpleName();
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(missing.getRequestPartName(), "This is required.", headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(missing.getParameterName(), "This is required.", headers);
    }

    private static ResponseEntity<Object> invalid(String field, String message, HttpHeaders headers) {
        return answer(Problems.invalid(List.of(new FieldError(field, message))), headers);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(HttpStatus.valueOf(problem.getStatus()))
                .headers(headers)
                .body(problem);
    }
}
