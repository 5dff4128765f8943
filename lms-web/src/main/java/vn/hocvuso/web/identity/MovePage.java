package vn.hocvuso.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.hocvuso.identity.MoveProfile;
import vn.hocvuso.identity.PersonCard;
import vn.hocvuso.identity.PersonQueries;
import vn.hocvuso.identity.ProfileService;
import vn.hocvuso.web.shared.FacesMessages;

/**
 * Correcting where one lives and works, without script: the address says which province and commune were chosen so far;
 * without either it begins with the commune one lives in.
 */
@Named("identityMove")
@RequestScoped
public class MovePage {

    private static final int PROVINCE = 1;
    private static final int COMMUNE = 2;
    private static final int SUB_UNIT = 3;
    private static final String ANOTHER = "another";

    @Inject
    PersonQueries persons;

    @Inject
    Places places;

    @Inject
    ProfileService profile;

    @Inject
    FacesMessages messages;

    @Inject
    @Param(name = "province")
    String chosenProvince;

    @Inject
    @Param(name = "commune")
    String chosenCommune;

    private final PlaceForm form = new PlaceForm();

    @PostConstruct
    void load() {
        PersonCard card = persons.me();
        String[] codes = card.unitPath().split("/");
        form.setProvince(chosenProvince == null ? code(codes, PROVINCE) : chosenProvince);
        form.setCommune(chosenProvince == null ? code(codes, COMMUNE) : chosenCommune);
        form.setSubUnit(code(codes, SUB_UNIT));
        form.setOrganisation(card.organisationCode());
    }

    /** Stores the place and the organisation. */
    public String save() {
        profile.move(new MoveProfile(form.unit(), form.getOrganisation()));
        messages.infoNext("identity", "move.message.saved");
        return "/identity/me?faces-redirect=true";
    }

    private static String code(String[] codes, int place) {
        return codes.length > place ? codes[place] : "";
    }

    /** Whether the province has to be chosen now. */
    public boolean isProvinceAsked() {
        return form.getProvince().isEmpty()
                || form.getProvince().equals(ANOTHER)
                || places.nameOf(form.getProvince()).isEmpty();
    }

    /** Whether the commune has to be chosen now. */
    public boolean isCommuneAsked() {
        return !isProvinceAsked()
                && (form.getCommune().isEmpty()
                        || places.nameOf(form.getCommune()).isEmpty());
    }

    /** Whether place and organisation have to be chosen now. */
    public boolean isPlaceAsked() {
        return !isProvinceAsked() && !isCommuneAsked();
    }

    public PlaceForm getForm() {
        return form;
    }
}
