package au.standcorrected.booking;

import au.standcorrected.kit.testing.EntityRules;
import au.standcorrected.kit.testing.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "au.standcorrected.booking", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchTests entities = ArchTests.in(EntityRules.class);
}
