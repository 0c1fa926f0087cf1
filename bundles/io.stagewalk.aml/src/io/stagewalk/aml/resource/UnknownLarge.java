package io.stagewalk.aml.resource;

/** A large descriptor that the specification reserves. @param name 0 to 127 */
public record UnknownLarge(int name, Bytes bytes) implements ResourceDescriptor {
	@Override
	public byte[] encode() {
		return DescriptorWriter.large(name).bytes(bytes).done();
	}
}
