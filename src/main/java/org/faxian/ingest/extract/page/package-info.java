/**
 * Text of web pages: the article without the frame of the site, its catalogue and its attachments.
 *
 * <p>May use {@code paragraph}. Open {@link org.faxian.ingest.extract.page.GovernmentPage} first.
 */
@NullMarked
package org.faxian.ingest.extract.page;

import org.jspecify.annotations.NullMarked;
