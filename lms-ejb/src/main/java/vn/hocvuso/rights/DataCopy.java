package vn.hocvuso.rights;

import java.time.Instant;
import java.util.List;

/** A copy of everything that is kept about a person. */
public record DataCopy(Instant madeAt, List<PersonalData> parts) {

    public DataCopy {
        parts = List.copyOf(parts);
    }

    /** Keeps all of it out of logs. */
    @Override
    public String toString() {
        return "DataCopy[" + parts.size() + " parts]";
    }
}
