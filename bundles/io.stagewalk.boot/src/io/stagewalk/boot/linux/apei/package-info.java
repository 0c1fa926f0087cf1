/** How Linux looks for errors that the platform reports: HEST and its generic sources, ERST, BERT. */
package io.stagewalk.boot.linux.apei;
