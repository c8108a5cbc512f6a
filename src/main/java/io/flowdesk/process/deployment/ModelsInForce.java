package io.flowdesk.process.deployment;

import io.flowdesk.platform.models.DeployedModel;
import io.flowdesk.platform.models.ModelDifference;
import io.flowdesk.platform.models.Models;
import io.flowdesk.process.comparison.Comparison;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the newest version of every model in the engine with the one in the jar. */
@Component
class ModelsInForce implements Models {

    private final JdbcClient database;
    private final ModelFiles files;
    private final DeployedModels deployed;
    private final ReturnToPackaged returning;

    ModelsInForce(JdbcClient database, ModelFiles files, DeployedModels deployed, ReturnToPackaged returning) {
        this.database = database;
        this.files = files;
        this.deployed = deployed;
        this.returning = returning;
    }

    @Override
    public List<DeployedModel> inForce() {
        Map<String, ModelFile> packaged = files.packaged();
        return Arrays.stream(ModelFile.Kind.values())
                .flatMap(kind -> newest(kind, packaged))
                .sorted(Comparator.comparing(DeployedModel::file))
                .toList();
    }

    @Override
    public Optional<List<ModelDifference>> differences(String file) {
        return Optional.ofNullable(files.packaged().get(file)).flatMap(packaged -> deployed.newest(packaged)
                .map(newest -> Comparison.between(file, packaged.content(), newest.content())));
    }

    @Override
    public Return returnToPackaged(String file, String userId) {
        return returning.of(file, userId);
    }

    private Stream<DeployedModel> newest(ModelFile.Kind kind, Map<String, ModelFile> packaged) {
        return database
                .sql("select distinct on (d.key_) d.key_, d.version_, d.resource_name_, p.source_, p.deploy_time_,"
                        + " b.bytes_, (select o.user_id_ from act_hi_op_log o where o.deployment_id_ = p.id_"
                        + " and o.entity_type_ = 'Deployment' and o.operation_type_ = 'Create' limit 1) as by_user"
                        + " from " + kind.table() + " d"
                        + " join act_re_deployment p on p.id_ = d.deployment_id_"
                        + " join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_"
                        + " order by d.key_, d.version_ desc")
                .query((row, index) -> model(row, kind, packaged))
                .list()
                .stream();
    }

    private static DeployedModel model(ResultSet row, ModelFile.Kind kind, Map<String, ModelFile> packaged)
            throws SQLException {
        String file = row.getString("resource_name_");
        ModelFile ours = packaged.get(file);
        String content = new String(row.getBytes("bytes_"), StandardCharsets.UTF_8);
        return new DeployedModel(
                file,
                DeployedModel.Kind.valueOf(kind.name()),
                row.getString("key_"),
                row.getInt("version_"),
                DeployedModel.Origin.valueOf(
                        ModelSource.of(row.getString("source_")).name()),
                ours == null || !Objects.equals(ours.content(), content),
                row.getTimestamp("deploy_time_").toInstant(),
                row.getString("by_user"));
    }
}
