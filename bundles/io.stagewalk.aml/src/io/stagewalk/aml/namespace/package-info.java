/** The tree of named objects. */
package io.stagewalk.aml.namespace;
