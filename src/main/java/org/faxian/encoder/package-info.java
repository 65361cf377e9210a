/**
 * The sentence encoder that comes with the program, on ONNX Runtime; an artefact of its own with its own libraries.
 *
 * <p>May use {@code meaning}, which finds it with {@link java.util.ServiceLoader}; no other package names it. Open
 * {@link org.faxian.encoder.BgeEncoder} first.
 */
@NullMarked
package org.faxian.encoder;

import org.jspecify.annotations.NullMarked;
