package vn.hocvuso.identity;

/** Types of administrative unit (Quyết định 19/2025/QĐ-TTg); below the commune the type differs by place. */
public enum UnitType {
    PROVINCE,
    CITY,
    COMMUNE,
    WARD,
    SPECIAL_ZONE,
    SUB_UNIT
}
