package io.stagewalk.aml.device;

import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.aml.resource.ExtendedInterrupt;
import io.stagewalk.aml.resource.LinuxResource;
import io.stagewalk.aml.resource.ResourceDescriptor;
import io.stagewalk.aml.resource.ResourceTemplate;

/** What {@code _CRS} or {@code _DMA} returns. */
public record Resources(ResourceTemplate template) {
	/** Memory, I/O and bus numbers as Linux takes them, in the order of the descriptors. */
	public List<LinuxResource> addresses() {
		return template.descriptors().stream().flatMap(descriptor -> LinuxResource.of(descriptor).stream()).toList();
	}

	/** Memory that a driver gets. */
	public List<LinuxResource> memory() {
		return addresses().stream().filter(resource -> resource.kind() == LinuxResource.Kind.MEMORY)
				.filter(resource -> resource.state() == LinuxResource.State.VALID).toList();
	}

	/** Memory behind which a host bridge has I/O: Linux maps it, with {@code pci_remap_iospace}. */
	public List<LinuxResource> ioWindows() {
		return addresses().stream().filter(resource -> resource.kind() == LinuxResource.Kind.IO)
				.filter(resource -> resource.state() == LinuxResource.State.VALID && resource.offset() != 0).toList();
	}

	/** Global system interrupt numbers. */
	public List<Long> interrupts() {
		return template.descriptors().stream().flatMap(Resources::interrupts).toList();
	}

	private static Stream<Long> interrupts(ResourceDescriptor descriptor) {
		return descriptor instanceof ExtendedInterrupt interrupt ? interrupt.interrupts().stream() : Stream.empty();
	}
}
