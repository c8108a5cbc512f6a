package io.flowdesk.process.lean;

import java.util.List;
import org.apache.ibatis.annotations.ResultMap;
import org.apache.ibatis.annotations.Select;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** All executions of the instance that one of them belongs to. */
interface ExecutionTrees {

    @Select(
            """
            select t.* from act_ru_execution e join act_ru_execution t on t.proc_inst_id_ = e.proc_inst_id_
             where e.id_ = #{parameter}
            """)
    @ResultMap("org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity.executionResultMap")
    List<ExecutionEntity> of(ListQueryParameterObject execution);

    /** Empty when there is no such execution. */
    @SuppressWarnings("unchecked")
    static List<ExecutionEntity> of(String execution, DbEntityManager entities) {
        return entities.selectList(ExecutionTrees.class.getName() + ".of", execution);
    }
}
