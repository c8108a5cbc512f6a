package io.flowdesk.process.deployment;

import io.flowdesk.testing.Api;
import io.flowdesk.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Sends what Camunda Modeler sends to a Camunda 7 engine. */
class Modeler {

    private static final String BOUNDARY = "----the-boundary-of-a-form";

    private final Api api;
    private final String engineRest;

    Modeler(Api api, int port) {
        this.api = api.with("Accept", "application/json");
        this.engineRest = "http://localhost:%d/engine-rest".formatted(port);
    }

    /** Before it offers to deploy. */
    void checkConnection() {
        api.get(engineRest + "/deployment?maxResults=0").expect(200);
        api.get(engineRest + "/version").expect(200);
    }

    /** The diagram that is open, with the files that go along. */
    Reply deploy(String name, Map<String, String> files) {
        StringBuilder form = new StringBuilder();
        field(form, "deployment-name", name);
        field(form, "deployment-source", "Camunda Modeler");
        field(form, "enable-duplicate-filtering", "true");
        files.forEach((file, content) ->
                part(form, "name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/xml".formatted(file, file), content));
        form.append("--").append(BOUNDARY).append("--\r\n");
        return api.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .call("POST", engineRest + "/deployment/create", BodyPublishers.ofString(form.toString()));
    }

    private static void field(StringBuilder form, String name, String value) {
        part(form, "name=\"%s\"".formatted(name), value);
    }

    private static void part(StringBuilder form, String disposition, String content) {
        form.append("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(BOUNDARY, disposition))
                .append(content)
                .append("\r\n");
    }
}
