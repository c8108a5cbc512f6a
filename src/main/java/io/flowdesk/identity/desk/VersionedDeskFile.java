package io.flowdesk.identity.desk;

import io.flowdesk.identity.Actor;
import io.flowdesk.identity.Directory;
import io.flowdesk.identity.desk.DeskVersions.DeskVersion;
import io.flowdesk.identity.desk.format.DeskDiff;
import io.flowdesk.identity.desk.format.DeskDocument;
import io.flowdesk.identity.desk.format.DeskReader;
import io.flowdesk.identity.file.DeskChange;
import io.flowdesk.identity.file.DeskFile;
import io.flowdesk.identity.file.DeskImported;
import io.flowdesk.identity.file.ImportResult;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class VersionedDeskFile implements DeskFile {

    private static final Logger LOG = LoggerFactory.getLogger(VersionedDeskFile.class);

    private final DeskReader reader;
    private final DeskVersions versions;
    private final StillInUse stillInUse;
    private final ObjectProvider<Directory> directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VersionedDeskFile(
            DeskReader reader,
            DeskVersions versions,
            StillInUse stillInUse,
            ObjectProvider<Directory> directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.versions = versions;
        this.stillInUse = stillInUse;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public ImportResult importFrom(String yaml, Actor by, boolean dryRun) {
        var file = reader.check(yaml);
        versions.lock();
        stillInUse.check(file);
        var inForce = versions.newest();
        var known = inForce.map(DeskVersion::yaml).filter(yaml::equals).isPresent();
        return dryRun || known ? preview(file, inForce, dryRun) : take(file, inForce, by);
    }

    @Override
    @Transactional(readOnly = true)
    public String export() {
        return versions.newest().map(DeskVersion::yaml).orElse("");
    }

    private ImportResult preview(DeskDocument file, Optional<DeskVersion> inForce, boolean dryRun) {
        var version = inForce.map(DeskVersion::version).orElse(0);
        return new ImportResult(version, dryRun, changes(inForce, file));
    }

    private ImportResult take(DeskDocument file, Optional<DeskVersion> inForce, Actor by) {
        var changes = changes(inForce, file);
        var version = versions.add(file.yaml(), clock.instant(), by, changes);
        directory.ifAvailable(users -> users.follow(file.asDesk(version)));
        events.publishEvent(new DeskImported(version));
        LOG.info("Desk file version {} imported by {}, {} changes", version, by.id(), changes.size());
        return new ImportResult(version, false, changes);
    }

    private List<DeskChange> changes(Optional<DeskVersion> inForce, DeskDocument file) {
        return DeskDiff.between(
                inForce.map(version -> reader.reread(version.yaml())).orElse(null), file);
    }
}
