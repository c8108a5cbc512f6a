package io.flowdesk;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.docs.Documenter;
import org.springframework.scheduling.annotation.Scheduled;

/** The shape of the house: who may know whom, where the engine is, and where time comes from. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Flowdesk.class);
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.flowdesk");

    private static final Set<String> MIDDLE =
            Set.of("intake", "notification", "knowledge", "ticket", "identity", "sla", "platform");

    /** The arrows of docs/architecture.md. A module that is missing here may know nobody. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("sla", Set.of("platform")),
            Map.entry("identity", Set.of("sla", "platform")),
            Map.entry("ticket", Set.of("identity", "sla", "platform")),
            Map.entry("notification", Set.of("ticket", "identity", "sla", "platform")),
            Map.entry("intake", Set.of("notification", "ticket", "identity", "sla", "platform")),
            Map.entry("mail", MIDDLE),
            Map.entry(
                    "process", Stream.concat(MIDDLE.stream(), Stream.of("mail")).collect(Collectors.toSet())),
            Map.entry("api", MIDDLE),
            Map.entry("portal", MIDDLE),
            Map.entry(
                    "tasklist",
                    Stream.concat(MIDDLE.stream(), Stream.of("mail")).collect(Collectors.toSet())),
            Map.entry("cockpit", MIDDLE));

    @Test
    void modulesKeepToTheInterfacesOfOthersAndFormNoCycle() {
        MODULES.verify();
    }

    @Test
    void modulesKnowOnlyThoseBelowThem() {
        assertThat(MODULES.stream()).allSatisfy(module -> assertThat(knownBy(module))
                .as(module.getIdentifier() + " may know")
                .isSubsetOf(MAY_KNOW.getOrDefault(module.getIdentifier().toString(), Set.of())));
    }

    @Test
    void onlyTheModulesOfTheEngineKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.flowdesk.process..", "io.flowdesk.tasklist..", "io.flowdesk.cockpit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void ticketsAndTheirRulesKnowNoWebAndNoMail() {
        noClasses()
                .that()
                .resideInAnyPackage("io.flowdesk.ticket..", "io.flowdesk.sla..", "io.flowdesk.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "jakarta.mail..")
                .check(MAIN);
    }

    @Test
    void timeComesFromTheClockThatTheDemoCanAdvance() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.flowdesk.platform.clock..")
                .should()
                .callCodeUnitWhere(asksTheMachine())
                .check(MAIN);
    }

    @Test
    void businessTimeIsCountedInInstants() {
        noClasses()
                .that()
                .resideInAPackage("io.flowdesk.sla..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Calendar")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Timestamp")
                .check(MAIN);
    }

    /** Rule 9 of the SLA: timers of the models move tickets; what goes round is the watchdog alone. */
    @Test
    void nothingGoesRoundToRecomputeTickets() throws IOException {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.flowdesk.ticket..", "io.flowdesk.sla..", "io.flowdesk.process..")
                .should()
                .beAnnotatedWith(Scheduled.class)
                .check(MAIN);
        List<String> repeated = new ArrayList<>();
        try (DirectoryStream<Path> models = Files.newDirectoryStream(Path.of("processes"), "*.bpmn")) {
            for (Path model : models) {
                if (Files.readString(model).contains("timeCycle")) {
                    repeated.add(model.getFileName().toString());
                }
            }
        }
        assertThat(repeated).containsExactly("sla-watchdog.bpmn");
    }

    /** Outside of a transaction the session is closed when the call ends, before the first row was read. */
    @Test
    void rowsAreReadBeforeTheSessionIsClosed() {
        noClasses()
                .should()
                .callMethod(TypedQuery.class, "getResultStream")
                .orShould()
                .callMethod(Query.class, "getResultStream")
                .check(MAIN);
    }

    /** What is read as a stream stays open until somebody closes it. */
    @Test
    void onlyFilesAreReadRowByRow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.flowdesk.platform.files..")
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(MAIN);
    }

    @Test
    void inEveryPackageNothingIsNullUnlessItSaysSo() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct())
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .extracting(each -> each.getName())
                .as("packages without @NullMarked")
                .isEmpty();
    }

    /** A class path has one package-info per package, and that of the tests comes first: it would hide annotations. */
    @Test
    void noPackageOfTestsHidesThatOfTheApplication() throws IOException {
        Path tests = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(tests)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")))
                    .filteredOn(
                            file -> Files.exists(Path.of("src", "main", "java").resolve(tests.relativize(file))))
                    .as("not needed, and in the way")
                    .isEmpty();
        }
    }

    @Test
    void theModulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }

    private static List<String> knownBy(ApplicationModule module) {
        return module.getDependencies(MODULES, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .toList();
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        DescribedPredicate<JavaCall<?>> now = target(owner(nameStartingWith("java.time.")))
                .and(target(name("now")))
                .and(target(DescribedPredicate.not(rawParameterTypes(Clock.class))));
        DescribedPredicate<JavaCall<?>> clock =
                target(owner(name(Clock.class.getName()))).and(target(nameStartingWith("system")));
        DescribedPredicate<JavaCall<?>> millis =
                target(owner(name(System.class.getName()))).and(target(name("currentTimeMillis")));
        DescribedPredicate<JavaCall<?>> date = target(owner(name(Date.class.getName())))
                .and(target(name("<init>")))
                .and(target(rawParameterTypes(new Class<?>[0])));
        return now.or(clock).or(millis).or(date).as("asks the machine for the time");
    }
}
