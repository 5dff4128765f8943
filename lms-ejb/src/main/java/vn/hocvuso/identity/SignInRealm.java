package vn.hocvuso.identity;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.PasswordMatcher;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;

/** Shiro's realm of local accounts: compares Argon2id hashes, and reads permissions off the {@link SignedIn} principal. */
class SignInRealm extends AuthorizingRealm {

    static final String NAME = "accounts";

    private final AccountHashes hashes;

    /** Where the realm finds the hash to compare with. */
    @FunctionalInterface
    interface AccountHashes {
        /** The stored hash of a login name; for an unknown name the hash of nobody's password, so both take as long. */
        String hashOf(String loginName);
    }

    SignInRealm(AccountHashes hashes, PasswordService passwords) {
        this.hashes = hashes;
        PasswordMatcher matcher = new PasswordMatcher();
        matcher.setPasswordService(passwords);
        setName(NAME);
        setCredentialsMatcher(matcher);
        setCachingEnabled(false);
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        String loginName = ((UsernamePasswordToken) token).getUsername();
        return new SimpleAuthenticationInfo(loginName, hashes.hashOf(loginName), NAME);
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        principals.byType(SignedIn.class).forEach(person -> info.addStringPermissions(person.permissions()));
        return info;
    }
}
