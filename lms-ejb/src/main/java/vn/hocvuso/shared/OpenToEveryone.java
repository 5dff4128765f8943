package vn.hocvuso.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on purpose that a service method needs no sign-in. Without this or a Shiro annotation
 * ({@code @RequiresAuthentication}, {@code @RequiresPermissions}) the method is refused to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OpenToEveryone {}
