package vn.hocvuso.web.identity;

import java.io.Serializable;

/** Where somebody lives and works, as chosen so far; codes, empty when not chosen. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String province = "";
    private String commune = "";
    private String subUnit = "";
    private String organisation = "";

    /** The smallest unit chosen: the sub-unit, else the commune. */
    String unit() {
        return subUnit.isEmpty() ? commune : subUnit;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province == null ? "" : province;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune == null ? "" : commune;
    }

    public String getSubUnit() {
        return subUnit;
    }

    public void setSubUnit(String subUnit) {
        this.subUnit = subUnit == null ? "" : subUnit;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }
}
