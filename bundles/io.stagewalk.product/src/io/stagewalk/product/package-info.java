/** What only the product does, and no bundle in somebody's own IDE. */
package io.stagewalk.product;
