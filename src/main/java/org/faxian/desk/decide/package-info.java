/**
 * Records what people decide about regulations.
 *
 * <p>Open {@link org.faxian.desk.decide.Registrar} first; {@link org.faxian.desk.decide.StatusList} turns a department's own
 * list into decisions. May use {@code desk}, {@code desk.sources} and {@code desk.index}.
 */
@NullMarked
package org.faxian.desk.decide;

import org.jspecify.annotations.NullMarked;
