/** Memory that comes from outside: the images of real machines. */
package io.stagewalk.target;
