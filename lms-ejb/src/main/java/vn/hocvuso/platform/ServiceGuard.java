package vn.hocvuso.platform;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.OpenToEveryone;

/**
 * Stands before every business method of every EJB (bound in {@code ejb-jar.xml}) and executes Shiro's annotations.
 *
 * <p>The method's annotation wins over the class's. A method with no annotation at all is refused to everybody: deny by
 * default.
 */
public class ServiceGuard {

    private static final Map<Method, Requirement> REQUIREMENTS = new ConcurrentHashMap<>();

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        REQUIREMENTS
                .computeIfAbsent(call.getMethod(), ServiceGuard::requirementOf)
                .check(ThreadContext.getSubject());
        return call.proceed();
    }

    private static Requirement requirementOf(Method method) {
        Requirement own = requirement(
                method.getAnnotation(OpenToEveryone.class),
                method.getAnnotation(RequiresPermissions.class),
                method.getAnnotation(RequiresAuthentication.class));
        if (own != null) {
            return own;
        }
        Class<?> type = method.getDeclaringClass();
        Requirement ofType = requirement(
                type.getAnnotation(OpenToEveryone.class),
                type.getAnnotation(RequiresPermissions.class),
                type.getAnnotation(RequiresAuthentication.class));
        return ofType != null ? ofType : subject -> refuse();
    }

    private static Requirement requirement(
            Annotation open, RequiresPermissions permissions, RequiresAuthentication authentication) {
        if (open != null) {
            return subject -> {};
        }
        if (permissions != null) {
            return subject -> requirePermissions(subject, permissions);
        }
        return authentication != null ? ServiceGuard::requireSignIn : null;
    }

    private static void requireSignIn(Subject subject) {
        if (subject == null || !subject.isAuthenticated()) {
            throw new NotAllowedException("platform.sign-in-needed");
        }
    }

    private static void requirePermissions(Subject subject, RequiresPermissions wanted) {
        requireSignIn(subject);
        try {
            if (wanted.logical() == Logical.AND) {
                subject.checkPermissions(wanted.value());
                return;
            }
        } catch (AuthorizationException refused) {
            throw (NotAllowedException) new NotAllowedException("platform.not-allowed").initCause(refused);
        }
        for (boolean permitted : subject.isPermitted(wanted.value())) {
            if (permitted) {
                return;
            }
        }
        refuse();
    }

    private static void refuse() {
        throw new NotAllowedException("platform.not-allowed");
    }

    @FunctionalInterface
    private interface Requirement {
        void check(Subject subject);
    }
}
