/**
 * In which orders of what CPUs and devices do something fails: sequences of a scenario's statements, interleaved in every way
 * that makes a difference.
 */
package io.stagewalk.boot.explore;
