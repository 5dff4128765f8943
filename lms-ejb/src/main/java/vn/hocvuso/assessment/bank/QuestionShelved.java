package vn.hocvuso.assessment.bank;

/** Event, in the transaction in which a question of the desk was approved, restored or tagged anew. */
public record QuestionShelved(String code) {}
