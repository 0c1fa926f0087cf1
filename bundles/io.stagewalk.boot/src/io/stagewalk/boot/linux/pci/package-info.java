/** How Linux finds PCI functions: root bridges, their configuration space, and the scan of buses through bridges. */
package io.stagewalk.boot.linux.pci;
