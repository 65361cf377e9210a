/**
 * Facts on a regulation as linked data, in the terms of schema.org and of the European Legislation Identifier (ELI).
 *
 * <p>May use {@code manuscript}, {@code regulation} and {@code text}. Open {@link org.faxian.export.linked.LegislationGraph} first.
 */
@NullMarked
package org.faxian.export.linked;

import org.jspecify.annotations.NullMarked;
