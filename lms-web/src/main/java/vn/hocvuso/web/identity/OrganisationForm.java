package vn.hocvuso.web.identity;

import java.io.Serializable;

/** An organisation as typed. */
public class OrganisationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String unit = "";
    private String code = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}
