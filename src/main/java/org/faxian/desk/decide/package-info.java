/**
 * Records decisions about regulations.
 *
 * <p>{@link org.faxian.desk.decide.StatusList} turns a department's list into decisions.
 * Open {@link org.faxian.desk.decide.Registrar} first.
 * May use {@code desk}, {@code desk.sources} and {@code desk.index}.
 */
@NullMarked
package org.faxian.desk.decide;

import org.jspecify.annotations.NullMarked;
