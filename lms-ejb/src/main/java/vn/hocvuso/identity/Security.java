package vn.hocvuso.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;

/** Shiro's security manager of this product: local accounts, no server-side session of its own. */
@ApplicationScoped
public class Security {

    @Inject
    IdentityRepository repository;

    private final PasswordService passwords = new DefaultPasswordService();
    private final HashingTurns turns = HashingTurns.forThisMachine();
    private String nobodysHash;
    private DefaultSecurityManager manager;

    @PostConstruct
    void configure() {
        nobodysHash = passwords.encryptPassword(SessionToken.create());
        manager = new DefaultSecurityManager(List.of(new SignInRealm(this::hashOf, passwords)));
        DefaultSessionStorageEvaluator evaluator = new DefaultSessionStorageEvaluator();
        evaluator.setSessionStorageEnabled(false);
        ((DefaultSubjectDAO) manager.getSubjectDAO()).setSessionStorageEvaluator(evaluator);
    }

    /** A subject for the thread that serves this person, or nobody when null. */
    public Subject subjectOf(SignedIn person) {
        Subject.Builder builder = new Subject.Builder(manager).sessionCreationEnabled(false);
        if (person != null) {
            builder.principals(new SimplePrincipalCollection(person, SignInRealm.NAME))
                    .authenticated(true);
        }
        return builder.buildSubject();
    }

    boolean isPassword(String loginName, String password) {
        try {
            UsernamePasswordToken token = new UsernamePasswordToken(IdentityRepository.normalised(loginName), password);
            turns.take(() -> manager.authenticate(token));
            return true;
        } catch (AuthenticationException wrong) {
            return false;
        }
    }

    String hash(String password) {
        return turns.take(() -> passwords.encryptPassword(password));
    }

    private String hashOf(String loginName) {
        return repository.accountOf(loginName).map(Account::passwordHash).orElse(nobodysHash);
    }
}
