package vn.hocvuso.web.arch.bad.feature;

import vn.hocvuso.identity.PersonId;

public class UsesIdentity {

    public PersonId person;
}
