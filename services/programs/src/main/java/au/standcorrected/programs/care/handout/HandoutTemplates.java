package au.standcorrected.programs.care.handout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template in {@code templates/handout}, checked at build time against what it is given. */
@CheckedTemplate(basePath = "handout")
final class HandoutTemplates {
    private HandoutTemplates() {}

    static native TemplateInstance handout(Handout page);
}
