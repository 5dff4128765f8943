/**
 * What every page stands on: who may open it, in which language it speaks, how errors become sentences, how forms are
 * guarded, how pages are cached.
 *
 * <p>Vocabulary: <em>learner pages</em> are stateless and need neither script nor HTTP session; <em>staff pages</em>
 * (flag {@code staff} in {@code page-access.properties}) are PrimeFaces. A <em>visit</em> is one request of somebody.
 *
 * <p>Coupling points: the only package that touches Faces, servlet and PrimeFaces classes; {@code web.xml} names its
 * filters and servlets, {@code faces-config.xml} its resolvers, {@code lms.taglib.xml} its functions.
 */
@Feature(
        name = "web.shared",
        allowed = {"shared", "platform", "identity"})
package vn.hocvuso.web.shared;

import vn.hocvuso.shared.Feature;
