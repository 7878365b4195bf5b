package au.standcorrected.programs.care.outcome;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The report as a page to print or to hand over. */
final class ReportPdf {
    private ReportPdf() {}

    @CheckedTemplate(basePath = "care")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(Report report);
    }

    static byte[] of(Report report) {
        String page = Templates.report(report).render();
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    // The page needs nothing from anywhere, and nothing that a member typed may fetch something.
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(page, "about:report")
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
