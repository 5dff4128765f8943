package vn.hocvuso.arch.bad;

import jakarta.ejb.Stateless;
import java.util.List;

/** A5, A6, A18: says not who may, hands out entities, looks a JSON provider up each time. */
@Stateless
public class ThingService {

    public List<PublicThing> things() {
        return List.of();
    }

    public String json() {
        return jakarta.json.Json.createValue("thing").toString();
    }
}
