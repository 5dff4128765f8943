package vn.hocvuso.web.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.hocvuso.identity.LearnerGroup;

/** What somebody corrects about themselves. */
public class CorrectForm extends PersonForm {

    private final Set<LearnerGroup> groups = EnumSet.noneOf(LearnerGroup.class);

    Set<LearnerGroup> groups() {
        return groups;
    }

    private void belongs(LearnerGroup to, boolean belongs) {
        if (belongs) {
            groups.add(to);
        } else {
            groups.remove(to);
        }
    }

    public boolean isPublicSector() {
        return groups.contains(LearnerGroup.PUBLIC_SECTOR);
    }

    public void setPublicSector(boolean belongs) {
        belongs(LearnerGroup.PUBLIC_SECTOR, belongs);
    }

    public boolean isStudent() {
        return groups.contains(LearnerGroup.STUDENT);
    }

    public void setStudent(boolean belongs) {
        belongs(LearnerGroup.STUDENT, belongs);
    }

    public boolean isWorker() {
        return groups.contains(LearnerGroup.WORKER);
    }

    public void setWorker(boolean belongs) {
        belongs(LearnerGroup.WORKER, belongs);
    }

    public boolean isCitizen() {
        return groups.contains(LearnerGroup.CITIZEN);
    }

    public void setCitizen(boolean belongs) {
        belongs(LearnerGroup.CITIZEN, belongs);
    }
}
