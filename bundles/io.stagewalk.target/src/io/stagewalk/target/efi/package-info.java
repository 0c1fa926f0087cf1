/** The firmware's memory map as the memory of a machine still has it, and what leads to it: device trees and the EFI system table. */
package io.stagewalk.target.efi;
