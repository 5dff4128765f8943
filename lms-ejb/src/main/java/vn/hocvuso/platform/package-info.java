/**
 * What every feature stands on: the clock, settings, start-up, audit trail, outbox, guard of service calls.
 *
 * <p>Decisions: the schema is made by Flyway at start-up and by nothing else; content is announced by one event
 * ({@link vn.hocvuso.platform.ContentLoad}) that each feature observes in the order of the features; every service call
 * passes {@link vn.hocvuso.platform.ServiceGuard}, which refuses what carries no security annotation.
 *
 * <p>Coupling points: {@code META-INF/ejb-jar.xml} binds the guard to all EJBs.
 */
@Feature(
        name = "platform",
        allowed = {"shared"})
package vn.hocvuso.platform;

import vn.hocvuso.shared.Feature;
