/** What commands write: texts for people, JSON for programs. */
package io.stagewalk.cli.text;
