package vn.hocvuso.arch.bad.lower;

import vn.hocvuso.arch.bad.upper.UsesLower;

public class UsesUpper {

    public UsesLower upper;
}
