package au.standcorrected.programs.content.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates in {@code templates/pages}, checked at build time against what they are given. */
@CheckedTemplate(basePath = "pages")
final class Templates {
    private Templates() {}

    static native TemplateInstance home(
            PageHead head,
            List<RegionCard> regions,
            List<ActivityChoice> activities,
            String figure,
            List<DemoFaces.Face> faces);

    static native TemplateInstance catalogue(
            PageHead head, List<RegionGroup> regions, List<ActivityChoice> activities, SearchOnPage search);

    static native TemplateInstance topic(PageHead head, TopicPage page);

    static native TemplateInstance glossary(PageHead head, GlossaryPage page);

    static native TemplateInstance term(PageHead head, TermPage page);

    static native TemplateInstance program(PageHead head, ProgramPage page);

    static native TemplateInstance exercises(PageHead head, ExercisesPage page);

    static native TemplateInstance exercise(PageHead head, ExercisePage page);

    static native TemplateInstance reading(PageHead head, List<RegionGroup> regions);

    static native TemplateInstance clinics(PageHead head);

    static native TemplateInstance missing(PageHead head);

    static native TemplateInstance gone(PageHead head, GonePage page);

    static native TemplateInstance sitemap(List<SitemapEntry> pages);
}
