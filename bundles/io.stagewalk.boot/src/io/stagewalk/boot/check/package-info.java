/** What a scenario expects, held against a run. */
package io.stagewalk.boot.check;
