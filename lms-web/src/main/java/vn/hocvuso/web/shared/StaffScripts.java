package vn.hocvuso.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.csp.CspState;

/**
 * Keeps PrimeFaces' script policy to staff pages: on others its nonce would make an HTTP session, and a form that comes
 * back would be refused for want of one. It believes that its policy is already there.
 */
public class StaffScripts implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean staff =
                Boolean.TRUE.equals(context.getExternalContext().getRequestMap().get(SecurityFilter.STAFF));
        if (!staff) {
            context.getAttributes().put(CspState.class.getName(), new NoPolicy(context));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static final class NoPolicy extends CspState {

        NoPolicy(FacesContext context) {
            super(context);
            setInitialized(true);
        }

        /** Means nothing: the learner's policy lets in scripts by where they come from. */
        @Override
        public String getNonce() {
            return "none";
        }
    }
}
