package vn.hocvuso.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package to be a feature and which other features it may use; the architecture test executes it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Feature {

    /** The feature's name: the package below the root, with dots for sub-features. */
    String name();

    /** Names of the features whose public types this one may use. */
    String[] allowed();
}
