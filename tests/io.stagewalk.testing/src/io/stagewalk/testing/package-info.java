/** What the tests of several bundles need: the repository they run in, and random cases that can be had again. */
package io.stagewalk.testing;
