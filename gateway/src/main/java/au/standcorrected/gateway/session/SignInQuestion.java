package au.standcorrected.gateway.session;

import au.standcorrected.gateway.edge.PublicUrl;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * What Keycloak is asked beside "who is it": to begin with the registration page, to fill in a login that the link
 * knows, or to ask for the password again after a sign-out that Keycloak could not confirm.
 */
@Singleton
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
public class SignInQuestion implements OidcRedirectFilter {
    static final String REGISTER = "/session/register";
    static final String HINT = "hint";

    private static final String ASK_AGAIN = "ask_again";
    private static final Pattern E_MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}");

    private final PublicUrl publicUrl;

    SignInQuestion(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext context = redirect.routingContext();
        MultiMap question = redirect.additionalQueryParams();
        if (REGISTER.equals(context.request().path())) {
            question.set("prompt", "create");
        } else if (context.request().getCookie(ASK_AGAIN) != null) {
            question.set("prompt", "login");
            context.response().addCookie(askAgain("", publicUrl).setMaxAge(0));
        }
        String hint = context.request().getParam(HINT);
        if (hint != null && E_MAIL.matcher(hint).matches()) {
            question.set("login_hint", hint);
        }
    }

    static void askAgainNextTime(RoutingContext context, PublicUrl publicUrl) {
        context.response().addCookie(askAgain("1", publicUrl).setMaxAge(30L * 24 * 3600));
    }

    private static Cookie askAgain(String value, PublicUrl publicUrl) {
        return Cookie.cookie(ASK_AGAIN, value)
                .setPath("/session")
                .setHttpOnly(true)
                .setSecure(publicUrl.secure())
                .setSameSite(CookieSameSite.LAX);
    }
}
