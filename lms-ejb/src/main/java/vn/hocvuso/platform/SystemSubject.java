package vn.hocvuso.platform;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/**
 * The product itself as a caller: start-up and timers run under it, so that the guard of service calls needs no
 * exception for them. It may everything and is nobody: there is no person behind it.
 */
public final class SystemSubject {

    private static final String NAME = "system";
    private static final DefaultSecurityManager SECURITY = securityManager();

    private SystemSubject() {}

    /** Runs the work as the product itself. */
    public static void run(Runnable work) {
        subject().execute(work);
    }

    /** Runs the work as the product itself and hands back its result. */
    public static <T> T call(Callable<T> work) {
        return subject().execute(work);
    }

    private static Subject subject() {
        return new Subject.Builder(SECURITY)
                .principals(new SimplePrincipalCollection(NAME, NAME))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
    }

    private static DefaultSecurityManager securityManager() {
        DefaultSecurityManager manager = new DefaultSecurityManager(List.of(new SystemRealm()));
        DefaultSessionStorageEvaluator evaluator = new DefaultSessionStorageEvaluator();
        evaluator.setSessionStorageEnabled(false);
        ((DefaultSubjectDAO) manager.getSubjectDAO()).setSessionStorageEvaluator(evaluator);
        return manager;
    }

    private static final class SystemRealm extends AuthorizingRealm {

        @Override
        public boolean supports(AuthenticationToken token) {
            return false;
        }

        @Override
        protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
            return null;
        }

        @Override
        protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
            SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
            Collection<?> mine = principals.fromRealm(NAME);
            if (mine.contains(NAME)) {
                info.addStringPermission("*");
            }
            return info;
        }
    }
}
