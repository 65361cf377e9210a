/**
 * The seam between searches and engines: what engines are asked, and what they answer.
 *
 * <p>What stands here every engine serves; nothing here says how. May use regulation, and analysis for the vectors of words. Open {@link org.faxian.search.engine.Engine} first.
 */
@NullMarked
package org.faxian.search.engine;

import org.jspecify.annotations.NullMarked;
