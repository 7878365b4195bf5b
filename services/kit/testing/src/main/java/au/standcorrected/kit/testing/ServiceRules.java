package au.standcorrected.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The structure that every service keeps to. A rule that finds nothing to check fails. */
public final class ServiceRules {
    private static final DescribedPredicate<JavaMethod> ANSWER_REQUESTS =
            DescribedPredicate.describe("answer requests", method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    @ArchTest
    static final ArchRule everyEndpointCarriesAPermission =
            methods().that(ANSWER_REQUESTS).should(carryAPermission());

    @ArchTest
    static final ArchRule onlyResourcesSpeakHttp = noClasses()
            .that(DescribedPredicate.describe("are no resources", type -> !isResource(type)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule entitiesNeverLeaveTheService = methods()
            .that(ANSWER_REQUESTS)
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class)));

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("au.standcorrected.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils|Util)$");

    private ServiceRules() {}

    private static boolean isResource(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName().endsWith("Resource");
    }

    private static ArchCondition<JavaMethod> carryAPermission() {
        return new ArchCondition<>("carry a permission") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean carries = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class)
                        || method.isAnnotatedWith(Authenticated.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(Authenticated.class);
                events.add(new SimpleConditionEvent(
                        method,
                        carries,
                        method.getFullName() + (carries ? " carries" : " carries no") + " permission"));
            }
        };
    }
}
