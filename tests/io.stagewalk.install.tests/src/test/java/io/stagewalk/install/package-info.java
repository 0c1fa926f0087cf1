/** Installs the update site into an IDE that knows nothing of Stagewalk, starts that IDE, and takes Stagewalk out again. */
package io.stagewalk.install;
