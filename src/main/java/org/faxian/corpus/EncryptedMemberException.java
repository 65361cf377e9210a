package org.faxian.corpus;

import java.io.IOException;

/** A member of an archive cannot be read without a password. */
public final class EncryptedMemberException extends IOException {
    private static final long serialVersionUID = 1L;

    EncryptedMemberException(String member) {
        super("the member " + member + " asks for a password");
    }
}
