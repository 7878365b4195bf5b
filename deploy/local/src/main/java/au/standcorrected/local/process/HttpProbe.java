package au.standcorrected.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Asks a process of this machine over HTTP whether it is there. */
public final class HttpProbe {
    private static final int PATIENCE_MS = 2_000;

    private HttpProbe() {}

    /** True for an answer in the 200s. */
    public static boolean isFine(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            if (connection instanceof HttpsURLConnection secure) {
                // Our own certificate, made a moment ago for another name than 127.0.0.1; the port's owner is checked
                // instead.
                secure.setSSLSocketFactory(trustingOurselves().getSocketFactory());
                secure.setHostnameVerifier((host, session) -> true);
            }
            try {
                return connection.getResponseCode() / 100 == 2;
            } finally {
                connection.disconnect();
            }
        } catch (IOException | GeneralSecurityException e) {
            return false;
        }
    }

    private static SSLContext trustingOurselves() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(
                null,
                new TrustManager[] {
                    new X509TrustManager() {
                        @Override
                        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

                        @Override
                        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

                        @Override
                        public X509Certificate[] getAcceptedIssuers() {
                            return new X509Certificate[0];
                        }
                    }
                },
                new SecureRandom());
        return context;
    }
}
