package au.standcorrected.media.playback;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Hands the slices of a file to the response; the one place that knows the server's own streaming. */
@Provider
public class SlicesResource implements ServerMessageBodyWriter<FileSlices> {
    @Override
    public boolean isWriteable(
            Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
        return FileSlices.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return FileSlices.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(FileSlices slices, Type generic, ServerRequestContext context) {
        ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
        request.suspend();
        // Here, since the response's other headers are only taken over while the first bytes are written.
        context.serverResponse().setResponseHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(slices.length()));
        new SlicePump(slices, context.serverResponse(), Infrastructure.getDefaultWorkerPool(), request::resume).start();
    }

    @Override
    public void writeTo(
            FileSlices slices,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new UnsupportedOperationException("slices are only ever streamed");
    }
}
