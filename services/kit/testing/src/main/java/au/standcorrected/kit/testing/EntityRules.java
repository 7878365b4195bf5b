package au.standcorrected.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** What services with entities keep to as well. */
public final class EntityRules {
    @ArchTest
    static final ArchRule entitiesKeepTheirFieldsToThemselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    private EntityRules() {}
}
