package vn.hocvuso.competency;

import java.util.List;
import vn.hocvuso.shared.LocalizedText;

/**
 * A domain of components (miền năng lực).
 *
 * @param code {@code 1} to {@code 6} in TT 02/2025
 */
public record Domain(String code, LocalizedText title, List<Component> components) {

    public Domain {
        components = List.copyOf(components);
    }
}
