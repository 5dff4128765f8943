package vn.hocvuso.testsupport;

import vn.hocvuso.platform.ContentEpoch;

/** A content epoch of one node without a database. */
public final class TestEpoch extends ContentEpoch {

    private long epoch = 1;

    @Override
    public long current() {
        return epoch;
    }

    @Override
    public void changed() {
        epoch++;
    }
}
