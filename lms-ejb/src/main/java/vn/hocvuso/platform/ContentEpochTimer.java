package vn.hocvuso.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import vn.hocvuso.shared.OpenToEveryone;

/** Learns what other nodes have published. */
@Singleton
@OpenToEveryone
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ContentEpochTimer {

    @Inject
    ContentEpoch epoch;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void refresh() {
        epoch.refresh();
    }
}
