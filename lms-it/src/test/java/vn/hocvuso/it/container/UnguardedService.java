package vn.hocvuso.it.container;

import jakarta.ejb.Stateless;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** A service that says rightly who may call it, and no guard stands before it. It is not of the product. */
@Stateless
public class UnguardedService {

    /** Meant for officers. */
    @RequiresPermissions("completion:view:somewhere")
    public boolean isNotGuarded() {
        return true;
    }
}
