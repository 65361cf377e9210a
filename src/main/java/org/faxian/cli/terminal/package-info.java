/** The terminal as all commands use it: languages, options, exit codes, output. May use no other part of {@code cli}. Open {@link org.faxian.cli.terminal.Terminal} first. */
@NullMarked
package org.faxian.cli.terminal;

import org.jspecify.annotations.NullMarked;
