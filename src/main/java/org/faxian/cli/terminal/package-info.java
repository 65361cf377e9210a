/** The terminal as all commands use it: languages, options, exit codes, output. Open {@link org.faxian.cli.terminal.Terminal} first. */
@NullMarked
package org.faxian.cli.terminal;

import org.jspecify.annotations.NullMarked;
