package io.flowdesk.process.deployment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest version of each model in the engine. Read by SQL: the engine's API has no query for forms. */
@Component
class DeployedModels {

    private final JdbcClient database;

    DeployedModels(JdbcClient database) {
        this.database = database;
    }

    record Deployed(int version, ModelSource source, String content) {}

    Optional<Deployed> newest(ModelFile file) {
        return database.sql("select d.version_, p.source_, b.bytes_ from "
                        + file.kind().table() + " d"
                        + " join act_re_deployment p on p.id_ = d.deployment_id_"
                        + " join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_"
                        + " where d.key_ = :key order by d.version_ desc limit 1")
                .param("key", file.key())
                .query((row, index) -> new Deployed(
                        row.getInt("version_"),
                        ModelSource.of(row.getString("source_")),
                        new String(row.getBytes("bytes_"), StandardCharsets.UTF_8)))
                .optional();
    }
}
