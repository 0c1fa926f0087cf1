/** What would have to be mapped before Dom0 starts so that no order of transfers fails, and who would have to know it. */
package io.stagewalk.boot.recommend;
