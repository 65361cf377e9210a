/**
 * The public server: the HTTP API under {@code /api/v1}, and portal pages that need no script.
 *
 * <p>It reads and never writes. Each request takes one snapshot of the engine, so that everything in an answer fits
 * together. May use {@code search}, {@code compare}, {@code export}, {@code corpus} (originals and site only) and {@code regulation}. Within it, upwards: {@code http}, {@code language} and
 * {@code traffic} know no regulation; {@code regulations}, {@code search}, {@code changes} and {@code statistics} are the resources of the API; {@code portal} shows them as pages.
 * Open {@link org.faxian.web.FaxianServer} first, then {@link org.faxian.web.Routes} for what is served where.
 */
@NullMarked
package org.faxian.web;

import org.jspecify.annotations.NullMarked;
