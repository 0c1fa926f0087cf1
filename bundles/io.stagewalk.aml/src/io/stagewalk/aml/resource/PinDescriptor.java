package io.stagewalk.aml.resource;

import io.stagewalk.aml.resource.Sections.Kind;

/**
 * What pins are used for and how they are set.
 *
 * @see "ACPI 6.5, 6.4.3.9 to 6.4.3.13"
 */
public sealed interface PinDescriptor extends ResourceDescriptor {
	/** Item names. */
	int FUNCTION = 0xd, CONFIG = 0xf, GROUP = 0x10, GROUP_FUNCTION = 0x11, GROUP_CONFIG = 0x12;

	int revision();

	/** All but a group: bit 0 shared, bit 1 consumer. A group: bit 0 consumer. */
	int flags();

	Sections sections();

	default boolean isShared() {
		return !(this instanceof Group) && (flags() & 1) != 0;
	}

	/** A pin function has no such bit: it is always consumed. */
	default boolean isConsumer() {
		return switch (this) {
			case Function function -> true;
			case Group group -> (flags() & 1) != 0;
			case Config config -> (flags() >> 1 & 1) != 0;
			case GroupFunction function -> (flags() >> 1 & 1) != 0;
			case GroupConfig config -> (flags() >> 1 & 1) != 0;
		};
	}

	/**
	 * Pins that serve a function.
	 *
	 * @param pull   0 default, 1 up, 2 down, 3 none, 0x80 and above the vendor's
	 * @param number of the function
	 */
	record Function(int revision, int flags, int pull, int number, int sourceIndex, Sections sections) implements PinDescriptor {
		static Function read(DescriptorReader in) throws ResourceException {
			int revision = in.u8("revision");
			int flags = in.u16("flags");
			int pull = in.u8("pin pull configuration");
			int number = in.u16("function number");
			var offsets = new Sections.Offsets(in).read(Kind.PINS);
			int sourceIndex = in.u8("resource source index");
			return new Function(revision, flags, pull, number, sourceIndex,
					offsets.read(Kind.SOURCE).read(Kind.VENDOR).sections());
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(FUNCTION).u8(revision).u16(flags).u8(pull).u16(number).u16(sections.pins()).u8(sourceIndex)
					.u16(sections.source()).u16(sections.vendor()).u16(sections.vendorLength()).bytes(sections.bytes()).done();
		}
	}

	/**
	 * How pins are set.
	 *
	 * @param type 0 default, 1 pull-up, 2 pull-down, … 0xd input Schmitt trigger; 0x80 and above the vendor's
	 */
	record Config(int revision, int flags, int type, long value, int sourceIndex, Sections sections) implements PinDescriptor {
		static Config read(DescriptorReader in) throws ResourceException {
			int revision = in.u8("revision");
			int flags = in.u16("flags");
			int type = in.u8("pin configuration type");
			long value = in.u32("pin configuration value");
			var offsets = new Sections.Offsets(in).read(Kind.PINS);
			int sourceIndex = in.u8("resource source index");
			return new Config(revision, flags, type, value, sourceIndex, offsets.read(Kind.SOURCE).read(Kind.VENDOR).sections());
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(CONFIG).u8(revision).u16(flags).u8(type).u32(value).u16(sections.pins()).u8(sourceIndex)
					.u16(sections.source()).u16(sections.vendor()).u16(sections.vendorLength()).bytes(sections.bytes()).done();
		}
	}

	/** A name for pins. */
	record Group(int revision, int flags, Sections sections) implements PinDescriptor {
		static Group read(DescriptorReader in) throws ResourceException {
			int revision = in.u8("revision");
			int flags = in.u16("flags");
			return new Group(revision, flags,
					new Sections.Offsets(in).read(Kind.PINS).read(Kind.LABEL).read(Kind.VENDOR).sections());
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(GROUP).u8(revision).u16(flags).u16(sections.pins()).u16(sections.label())
					.u16(sections.vendor()).u16(sections.vendorLength()).bytes(sections.bytes()).done();
		}
	}

	/** A named group of pins that serves a function. @param number of the function */
	record GroupFunction(int revision, int flags, int number, int sourceIndex, Sections sections) implements PinDescriptor {
		static GroupFunction read(DescriptorReader in) throws ResourceException {
			int revision = in.u8("revision");
			int flags = in.u16("flags");
			int number = in.u16("function number");
			int sourceIndex = in.u8("resource source index");
			return new GroupFunction(revision, flags, number, sourceIndex,
					new Sections.Offsets(in).read(Kind.SOURCE).read(Kind.LABEL).read(Kind.VENDOR).sections());
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(GROUP_FUNCTION).u8(revision).u16(flags).u16(number).u8(sourceIndex).u16(sections.source())
					.u16(sections.label()).u16(sections.vendor()).u16(sections.vendorLength()).bytes(sections.bytes()).done();
		}
	}

	/** How a named group of pins is set. @param type as of {@link Config} */
	record GroupConfig(int revision, int flags, int type, long value, int sourceIndex, Sections sections) implements PinDescriptor {
		static GroupConfig read(DescriptorReader in) throws ResourceException {
			int revision = in.u8("revision");
			int flags = in.u16("flags");
			int type = in.u8("pin configuration type");
			long value = in.u32("pin configuration value");
			int sourceIndex = in.u8("resource source index");
			return new GroupConfig(revision, flags, type, value, sourceIndex,
					new Sections.Offsets(in).read(Kind.SOURCE).read(Kind.LABEL).read(Kind.VENDOR).sections());
		}

		@Override
		public byte[] encode() {
			return DescriptorWriter.large(GROUP_CONFIG).u8(revision).u16(flags).u8(type).u32(value).u8(sourceIndex)
					.u16(sections.source()).u16(sections.label()).u16(sections.vendor()).u16(sections.vendorLength())
					.bytes(sections.bytes()).done();
		}
	}
}
