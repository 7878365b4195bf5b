package au.standcorrected.programs.care.entitlement;

import au.standcorrected.kit.caller.Caller;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Asks after the roles were checked and before the body is, so that nobody learns more than that access has ended. */
@Entitled
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 50)
class EntitledInterceptor {
    private final Access access;
    private final Caller caller;

    @Inject
    EntitledInterceptor(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        access.require(caller);
        return call.proceed();
    }
}
