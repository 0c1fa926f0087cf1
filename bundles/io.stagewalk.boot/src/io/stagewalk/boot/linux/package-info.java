/** What Linux does as Dom0, as far as device memory goes, and what devices do on its behalf. */
package io.stagewalk.boot.linux;
