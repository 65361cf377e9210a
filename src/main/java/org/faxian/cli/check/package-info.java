/** The commands that check the corpus, the register, the index and the quality of the search. May use {@code terminal}. Open {@link org.faxian.cli.check.AuditCommand} first. */
@NullMarked
package org.faxian.cli.check;

import org.jspecify.annotations.NullMarked;
