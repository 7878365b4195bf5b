package au.standcorrected.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "au.standcorrected.gateway", importOptions = DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("au.standcorrected.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_edge_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("..gateway.edge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.session..",
                    "..gateway.routing..",
                    "..gateway.security..",
                    "..gateway.health..",
                    "..gateway.app..");

    @ArchTest
    static final ArchRule tokens_stay_in_the_session = classes()
            .that()
            .haveSimpleName("Tokens")
            .or()
            .haveSimpleName("BackChannel")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule only_the_session_talks_openid_connect = noClasses()
            .that()
            .resideOutsideOfPackage("..gateway.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus.oidc..");
}
