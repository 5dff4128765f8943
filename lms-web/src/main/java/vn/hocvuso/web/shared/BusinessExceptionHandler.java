package vn.hocvuso.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import vn.hocvuso.shared.BusinessException;
import vn.hocvuso.shared.NotAllowedException;
import vn.hocvuso.shared.StaleEditException;

/**
 * Turns exceptions of pages into answers: a refused action becomes a sentence on the same page with everything typed
 * still there; not found, not allowed and accidents become error pages; an expired staff view opens afresh.
 */
class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(BusinessExceptionHandler.class.getName());
    private static final String SIGN_IN_NEEDED = "platform.sign-in-needed";

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext() && !context.getResponseComplete()) {
            Throwable thrown = events.next().getContext().getException();
            if (isAnswered(thrown, context)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean isAnswered(Throwable thrown, FacesContext context) {
        Optional<BusinessException> refusal = Problem.businessCause(thrown);
        if (Problem.cause(thrown, OptimisticLockException.class).isPresent()) {
            refusal = Optional.of(new StaleEditException());
        }
        if (context.isPostback()
                && Problem.cause(thrown, ConstraintViolationException.class).isPresent()) {
            say(context, Texts.text(locale(context), "common", "error.invalid"));
            return true;
        }
        if (refusal.isPresent() && refusal.get() instanceof StaleEditException && isFormOfStaff(context)) {
            openAfresh("message.overtaken", context);
            return true;
        }
        if (refusal.isPresent()) {
            refuse(refusal.get(), context);
            return true;
        }
        if (Problem.cause(thrown, ViewExpiredException.class).isPresent()) {
            openAfresh("message.view-expired", context);
            return true;
        }
        if (context.getPartialViewContext().isAjaxRequest()) {
            String incident = Problem.newIncident();
            LOG.log(Level.ERROR, "incident " + incident, thrown);
            go("/about/errors?incident=" + incident, context);
            return true;
        }
        return false;
    }

    private static void refuse(BusinessException no, FacesContext context) {
        ExternalContext external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (no instanceof NotAllowedException && no.code().equals(SIGN_IN_NEEDED)) {
            go(ReturnAddress.signInThen(request.getRequestURI()), context);
            return;
        }
        boolean onPage = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        Optional<String> sentence = onPage ? Problem.sentence(no, locale(context)) : Optional.empty();
        if (sentence.isPresent()) {
            say(context, sentence.get());
            return;
        }
        // the problem page asks for the exception, so that it can say why
        request.setAttribute(BusinessException.class.getName(), no);
        sendError(Problem.statusOf(no), context);
    }

    private static void say(FacesContext context, String text) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.renderResponse();
    }

    private static boolean isFormOfStaff(FacesContext context) {
        return context.isPostback()
                && Boolean.TRUE.equals(
                        context.getExternalContext().getRequestMap().get(SecurityFilter.STAFF));
    }

    // Shows how things are now; what was typed is in the fields again.
    private static void openAfresh(String key, FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        KeptFields.keep(request);
        Notice.warn(context, "common", key);
        String query = request.getQueryString();
        go(request.getRequestURI() + (query == null ? "" : "?" + query), context);
    }

    private static void sendError(int status, FacesContext context) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (IllegalStateException committed) {
            throw new FacesException(committed);
        }
    }

    private static void go(String address, FacesContext context) {
        try {
            context.getExternalContext().redirect(address);
            context.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Locale locale(FacesContext context) {
        return Preferences.of((HttpServletRequest) context.getExternalContext().getRequest())
                .locale();
    }
}
