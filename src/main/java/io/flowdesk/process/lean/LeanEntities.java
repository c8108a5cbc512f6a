package io.flowdesk.process.lean;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Writes down what is wrong with a row that has no id only where one has none; the engine does so for each row. */
final class LeanEntities extends DbEntityManager {

    private LeanEntities(IdGenerator ids, PersistenceSession database) {
        super(ids, database);
    }

    @Override
    protected void validateId(DbEntity entity) {
        if (entity.getId() == null) {
            super.validateId(entity);
        }
    }

    /** Opens one per command in place of the engine's. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return DbEntityManager.class;
        }

        @Override
        public Session openSession() {
            return new LeanEntities(
                    Context.getProcessEngineConfiguration().getIdGenerator(),
                    Context.getCommandContext().getSession(PersistenceSession.class));
        }
    }
}
