package io.flowdesk.process.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/** The gate stays shut. Over REST it is a 400 with all reasons by file; Modeler shows them. */
class DeploymentRefused extends ParseException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    DeploymentRefused(List<Refusal> refusals) {
        super(message(refusals), refusals.get(0).file(), List.of(), List.of());
        resorceReports = reports(refusals);
    }

    private static String message(List<Refusal> refusals) {
        String reasons = refusals.stream().limit(SHOWN).map(Refusal::getMessage).collect(Collectors.joining("; "));
        return refusals.size() > SHOWN ? "%s; and %d more".formatted(reasons, refusals.size() - SHOWN) : reasons;
    }

    private static List<ResourceReport> reports(List<Refusal> refusals) {
        List<ResourceReport> reports = new ArrayList<>();
        refusals.stream()
                .collect(Collectors.groupingBy(Refusal::file))
                .forEach((file, reasons) -> reports.add(new ResourceReportImpl(file, List.copyOf(reasons), List.of())));
        return reports;
    }
}
