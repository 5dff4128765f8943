package vn.hocvuso.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' script policy to staff pages: on others its nonce would make an HTTP session. It believes that its
 * policy is already there.
 */
public class StaffScripts implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean staff =
                Boolean.TRUE.equals(context.getExternalContext().getRequestMap().get(SecurityFilter.STAFF));
        if (!staff) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
