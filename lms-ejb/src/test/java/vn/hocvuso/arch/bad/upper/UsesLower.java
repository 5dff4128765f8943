package vn.hocvuso.arch.bad.upper;

import vn.hocvuso.arch.bad.lower.UsesUpper;

public class UsesLower {

    public UsesUpper lower;
}
