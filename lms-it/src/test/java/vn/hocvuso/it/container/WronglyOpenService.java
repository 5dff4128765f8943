package vn.hocvuso.it.container;

import jakarta.ejb.Stateless;
import jakarta.interceptor.Interceptors;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.ServiceGuard;
import vn.hocvuso.shared.OpenToEveryone;

/** A service with mistakes, so that the access tests can show that they notice them. It is not of the product. */
@Stateless
@Interceptors(ServiceGuard.class) // as ejb-jar.xml says of the product's
public class WronglyOpenService {

    /** Meant for officers. */
    @OpenToEveryone
    public boolean isMeantForOfficers(String argument) {
        return true;
    }

    /** Meant for the signed-in, forgot to say so. */
    public boolean forgotToSay() {
        return true;
    }

    /** Says rightly who may call it. */
    @RequiresPermissions("completion:view:somewhere")
    public boolean isRight() {
        return true;
    }

    /** Lets the right people in, but asks nobody whose card it is. */
    @RequiresAuthentication
    public PersonId forgotThePolicy(PersonId person) {
        return person;
    }
}
