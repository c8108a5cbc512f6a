package io.flowdesk.process.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Looks at every file of a new deployment before the engine does, whoever makes it. A deployment that the engine loads
 * again after a restart has passed already; rules that became stricter must not stop open tickets.
 */
@Component
class AnalystsGate implements Deployer {

    private static final int MOST_FILES = 200;
    private static final int MOST_BYTES = 1_000_000;

    private final List<Check> checks;

    AnalystsGate(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            List<Refusal> refusals = refusals(deployment);
            if (!refusals.isEmpty()) {
                throw new DeploymentRefused(refusals);
            }
        }
    }

    private List<Refusal> refusals(DeploymentEntity deployment) {
        List<Resource> files = deployment.getResources().values().stream()
                .map(file -> new Resource(file.getName(), file.getBytes()))
                .toList();
        List<Refusal> refusals = new ArrayList<>(ofWhole(deployment, files));
        if (refusals.isEmpty()) {
            Surroundings surroundings = Deployed.and(files, checks);
            files.forEach(file -> refusals.addAll(ofFile(file, surroundings)));
        }
        return refusals;
    }

    private static List<Refusal> ofWhole(DeploymentEntity deployment, Collection<Resource> files) {
        String name = Optional.ofNullable(deployment.getName()).orElse("deployment");
        if (deployment.getTenantId() != null) {
            return List.of(Refusal.of(name, "there are no tenants here"));
        }
        return files.size() > MOST_FILES
                ? List.of(Refusal.of(name, "more than %d files".formatted(MOST_FILES)))
                : List.of();
    }

    private List<Refusal> ofFile(Resource file, Surroundings surroundings) {
        if (file.size() > MOST_BYTES) {
            return List.of(Refusal.of(file.name(), "larger than %d bytes".formatted(MOST_BYTES)));
        }
        return checks.stream()
                .filter(check -> file.name().endsWith(check.suffix()))
                .findFirst()
                .map(check -> check.check(file, surroundings))
                .orElseGet(() -> List.of(Refusal.of(file.name(), "only .bpmn, .dmn and .form are deployed")));
    }
}
