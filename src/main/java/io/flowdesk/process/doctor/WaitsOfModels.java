package io.flowdesk.process.doctor;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which timers and messages are armed at which place, read from every model that tickets are on. Needs no engine. */
@Component
class WaitsOfModels {

    private static final String SQL =
            """
            select d.id_ as definition, b.bytes_ as bpmn
              from act_re_procdef d
              join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_
             where exists (select from act_ru_execution e where e.proc_def_id_ = d.id_)
            """;

    private final JdbcClient database;

    WaitsOfModels(JdbcClient database) {
        this.database = database;
    }

    List<Wait> inUse() {
        return models().flatMap(Model::waits).toList();
    }

    List<TaskPlace> taskPlaces() {
        return models().flatMap(Model::taskPlaces).toList();
    }

    private Stream<Model> models() {
        return database.sql(SQL).query(Model::read).list().stream();
    }

    /** Whoever is at this place of the definition has a task. */
    record TaskPlace(String definition, String place) {}

    /**
     * An instance of the definition at this place waits for this event, among others.
     *
     * @param scope the activity whose beginning arms the event: the place, or what is around it
     * @param once it may have happened already without ending the wait
     */
    record Wait(String definition, String place, String scope, String event, boolean once) {}

    private record Model(String definition, BpmnModelInstance bpmn) {

        static Model read(ResultSet row, int index) throws SQLException {
            return new Model(
                    row.getString("definition"),
                    Bpmn.readModelFromStream(new ByteArrayInputStream(row.getBytes("bpmn"))));
        }

        Stream<Wait> waits() {
            return bpmn.getModelElementsByType(FlowNode.class).stream()
                    .flatMap(place -> armed(place).map(event -> wait(place, event)));
        }

        Stream<TaskPlace> taskPlaces() {
            return bpmn.getModelElementsByType(UserTask.class).stream()
                    .map(task -> new TaskPlace(definition, task.getId()));
        }

        private Wait wait(FlowNode place, CatchEvent event) {
            return new Wait(definition, place.getId(), scope(place, event), event.getId(), happensOnce(event));
        }

        private static String scope(FlowNode place, CatchEvent event) {
            return event instanceof BoundaryEvent boundary
                    ? boundary.getAttachedTo().getId()
                    : place.getId();
        }

        /** A message that does not interrupt may come again; such a timer does not. */
        private static boolean happensOnce(CatchEvent event) {
            return event instanceof BoundaryEvent boundary
                    && !boundary.cancelActivity()
                    && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        }

        private static Stream<CatchEvent> armed(FlowNode place) {
            return Stream.concat(own(place), boundary(place)).filter(Model::isTimerOrMessage);
        }

        private static Stream<? extends CatchEvent> own(FlowNode place) {
            if (place instanceof EventBasedGateway gateway) {
                return gateway.getSucceedingNodes().list().stream()
                        .filter(CatchEvent.class::isInstance)
                        .map(CatchEvent.class::cast);
            }
            return Stream.of(place)
                    .filter(IntermediateCatchEvent.class::isInstance)
                    .map(CatchEvent.class::cast);
        }

        /** Of the place itself and of every sub-process around it. */
        private static Stream<BoundaryEvent> boundary(FlowNode place) {
            Collection<BoundaryEvent> all = place.getModelInstance().getModelElementsByType(BoundaryEvent.class);
            return Stream.<ModelElementInstance>iterate(place, Objects::nonNull, ModelElementInstance::getParentElement)
                    .flatMap(around -> all.stream().filter(event -> around.equals(event.getAttachedTo())));
        }

        private static boolean isTimerOrMessage(CatchEvent event) {
            return event.getEventDefinitions().stream()
                    .anyMatch(kind -> kind instanceof TimerEventDefinition || kind instanceof MessageEventDefinition);
        }
    }
}
