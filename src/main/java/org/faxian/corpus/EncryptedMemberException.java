package org.faxian.corpus;

import java.io.IOException;

/** Thrown if an archive member cannot be read without a password. */
public final class EncryptedMemberException extends IOException {
    private static final long serialVersionUID = 1L;

    EncryptedMemberException(String member) {
        super("the member " + member + " asks for a password");
    }
}
