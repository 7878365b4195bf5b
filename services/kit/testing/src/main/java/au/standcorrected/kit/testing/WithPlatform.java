package au.standcorrected.kit.testing;

import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test runs against a real PostgreSQL and a real Kafka; requests carry tokens of {@link TestTokens}. */
@QuarkusTestResource(PlatformResource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithPlatform {}
