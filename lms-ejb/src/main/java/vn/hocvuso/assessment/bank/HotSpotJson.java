package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.hocvuso.shared.Json;

/** Stores pictures with places to mark. */
final class HotSpotJson implements KindJson<HotSpot> {

    @Override
    public void write(HotSpot question, JsonObjectBuilder json) {
        Picture picture = question.picture();
        json.add(
                        "picture",
                        Json.createObjectBuilder()
                                .add("code", picture.code())
                                .add("width", picture.width())
                                .add("height", picture.height())
                                .add("alt", picture.alt()))
                .add("spots", KindJson.array(question.spots(), spot -> Json.createObjectBuilder()
                        .add("id", spot.id())
                        .add("label", spot.label())
                        .add("left", spot.area().left())
                        .add("top", spot.area().top())
                        .add("width", spot.area().width())
                        .add("height", spot.area().height())
                        .add("right", spot.right())
                        .add("feedback", spot.feedback())))
                .add(SCORING, KindJson.name(question.scoring()));
    }

    @Override
    public HotSpot read(JsonObject json, String stem, String general) {
        JsonObject picture = json.getJsonObject("picture");
        return new HotSpot(
                stem,
                new Picture(
                        picture.getString("code"),
                        picture.getInt("width"),
                        picture.getInt("height"),
                        picture.getString("alt")),
                KindJson.list(
                        json,
                        "spots",
                        spot -> new HotSpot.Spot(
                                spot.getString("id"),
                                spot.getString("label"),
                                new Picture.Area(
                                        spot.getInt("left"),
                                        spot.getInt("top"),
                                        spot.getInt("width"),
                                        spot.getInt("height")),
                                spot.getBoolean("right"),
                                spot.getString("feedback"))),
                KindJson.scoring(json),
                general);
    }
}
