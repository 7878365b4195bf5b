package au.standcorrected.programs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import au.standcorrected.kit.testing.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "au.standcorrected.programs", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule contentDoesNotKnowCare = noClasses()
            .that()
            .resideInAPackage("au.standcorrected.programs.content..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("au.standcorrected.programs.care..");
}
