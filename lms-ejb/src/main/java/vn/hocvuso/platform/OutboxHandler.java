package vn.hocvuso.platform;

/** Does one kind of work asked for in the outbox. Must be repeatable: it may be called again after a crash. */
public interface OutboxHandler {

    /** The name under which {@link Outbox#add} asks for this work. */
    String name();

    /** Does the work; any exception means: try again later. */
    void handle(String payload);
}
