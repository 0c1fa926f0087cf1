/**
 * Resource descriptors: what {@code _CRS}, {@code _PRS}, {@code _DMA} and {@code _AEI} return. A template is decoded to
 * records and encoded back byte for byte, reserved bits and unknown descriptors included; what is not a template is reported
 * as a {@code ResourceException} with the offset in the buffer.
 */
package io.stagewalk.aml.resource;
