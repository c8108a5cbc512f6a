package io.flowdesk.process.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;

/** Writes down what is wrong with a row that has no id only where one has none; the engine does so for each row. */
final class LeanEntities extends DbEntityManager {

    LeanEntities() {
        super(
                Context.getProcessEngineConfiguration().getIdGenerator(),
                Context.getCommandContext().getSession(PersistenceSession.class));
    }

    @Override
    protected void validateId(DbEntity entity) {
        if (entity.getId() == null) {
            super.validateId(entity);
        }
    }
}
