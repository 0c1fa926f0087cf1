/**
 * Whole maps: all that the tables of a regime map, as leaves and as ranges, what reaches an address, and what two maps
 * differ in. Everything is found lazily, in ascending order of the input, and bounded whatever the tables hold.
 */
package io.stagewalk.translation.map;
