/** The commands that record a person's decision. May use {@code terminal}. Open {@link org.faxian.cli.decide.DecisionCommand} first. */
@NullMarked
package org.faxian.cli.decide;

import org.jspecify.annotations.NullMarked;
