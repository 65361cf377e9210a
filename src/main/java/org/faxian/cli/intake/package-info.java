/** The commands that take files in or show what is read of them. May use {@code terminal} and {@code decide}. Open {@link org.faxian.cli.intake.IngestCommand} first. */
@NullMarked
package org.faxian.cli.intake;

import org.jspecify.annotations.NullMarked;
