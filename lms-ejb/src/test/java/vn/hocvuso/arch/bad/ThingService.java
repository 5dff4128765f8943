package vn.hocvuso.arch.bad;

import jakarta.ejb.Stateless;
import java.util.List;

/** A5, A6: says not who may, and hands out entities. */
@Stateless
public class ThingService {

    public List<PublicThing> things() {
        return List.of();
    }
}
