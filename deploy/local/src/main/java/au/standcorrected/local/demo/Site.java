package au.standcorrected.local.demo;

import javax.net.ssl.SSLContext;

/**
 * The platform as a browser sees it.
 *
 * @param url where it stands, without a slash at the end
 * @param trust whose certificates are believed; our own when it speaks HTTPS with the one that was made for trying
 */
public record Site(String url, SSLContext trust) {}
