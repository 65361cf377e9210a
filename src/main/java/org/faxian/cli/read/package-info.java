/** The commands that search and show what is published. May use {@code terminal}. Open {@link org.faxian.cli.read.SearchCommand} first. */
@NullMarked
package org.faxian.cli.read;

import org.jspecify.annotations.NullMarked;
