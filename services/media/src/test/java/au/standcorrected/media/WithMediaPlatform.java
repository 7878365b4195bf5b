package au.standcorrected.media;

import au.standcorrected.kit.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The test runs against a real PostgreSQL, a real Kafka and a real S3 server. */
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(S3Resource.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithMediaPlatform {}
