package au.standcorrected.gateway.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A file as it is sent: its bytes, the same compressed when that helps, and a tag that changes with its content. */
record StaticFile(String mediaType, byte[] bytes, byte @Nullable [] compressed, String tag) {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("glb", "model/gltf-binary"),
            Map.entry("bin", "application/octet-stream"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static StaticFile of(String name, byte[] bytes) {
        String type = MEDIA_TYPES.getOrDefault(extension(name), "application/octet-stream");
        return new StaticFile(type, bytes, worthCompressing(type) ? compress(bytes) : null, tagOf(bytes));
    }

    boolean page() {
        return mediaType.startsWith("text/html");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean worthCompressing(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("svg") || type.contains("gltf");
    }

    private static byte @Nullable [] compress(byte[] bytes) {
        try {
            ByteArrayOutputStream target = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (GZIPOutputStream gzip = new GZIPOutputStream(target)) {
                gzip.write(bytes);
            }
            return target.size() < bytes.length ? target.toByteArray() : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be written to", impossible);
        }
    }

    private static String tagOf(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
