package vn.hocvuso.assessment.bank;

import jakarta.json.JsonObject;

/** Brings a stored question of one schema to the next one; the list of them is in {@link QuestionJson}. */
interface QuestionUpgrader {

    /** The same question in the schema after the one given. */
    JsonObject upgrade(JsonObject older);
}
