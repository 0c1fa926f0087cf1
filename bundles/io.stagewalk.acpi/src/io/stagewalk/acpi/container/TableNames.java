package io.stagewalk.acpi.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;

/**
 * Names of files that hold one table each. Where several tables have one signature, they are numbered from 1 on.
 *
 * @see "drivers/acpi/sysfs.c:acpi_table_attr_init"
 */
enum TableNames {
	/** {@code facp.dat}, {@code ssdt1.dat}. */
	ACPIXTRACT,
	/** {@code FACP}, {@code SSDT1}. */
	SYSFS;

	private static final int SIGNATURE_LENGTH = 4;
	private static final String SUFFIX = ".dat";
	/** Files that a folder's reader takes for tables by their names alone. */
	private static final Pattern TABLE = Pattern.compile(".+\\.(?i:dat|aml|bin)|[A-Z][A-Z0-9]{3}[0-9]{0,4}");
	/** Files whose names the Linux sysfs folder could have, if their bytes begin in the same way. */
	private static final Pattern PERHAPS_TABLE = Pattern.compile("[A-Za-z0-9_!#$@-]{4}[0-9]{0,4}");
	private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9_!#$@-]");
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_!#$@.-]+");

	static boolean isTable(String name) {
		return TABLE.matcher(name).matches();
	}

	/** Whether a name can be that of a table which begins with its first four characters. */
	static boolean mayBeTable(String name) {
		return PERHAPS_TABLE.matcher(name).matches();
	}

	/** Whether files of such a name are often something else. */
	static boolean mayBeOther(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".bin");
	}

	/** The first four characters of a name that {@link #mayBeTable}, as the table has them. */
	static String signature(String name) {
		var first = name.substring(0, SIGNATURE_LENGTH);
		return first.equals("RSDP") ? Signatures.RSDP.substring(0, SIGNATURE_LENGTH) : first;
	}

	/** What stands before the number: four characters that any file system takes. */
	private static String base(String signature) {
		if (signature.equals(Signatures.RSDP)) {
			return "RSDP";
		}
		var padded = (signature + "____").substring(0, SIGNATURE_LENGTH);
		return NOT_IN_NAMES.matcher(padded).replaceAll("_");
	}

	/** A name for each signature, in their order. */
	List<String> of(List<String> signatures) {
		var counts = new HashMap<String, Integer>();
		signatures.forEach(signature -> counts.merge(key(signature), 1, Integer::sum));
		var seen = new HashMap<String, Integer>();
		var names = new ArrayList<String>();
		for (var signature : signatures) {
			int number = seen.merge(key(signature), 1, Integer::sum);
			names.add(name(signature, counts.get(key(signature)) > 1 ? Integer.toString(number) : ""));
		}
		return names;
	}

	private static String key(String signature) {
		return base(signature).toLowerCase(Locale.ROOT);
	}

	private String name(String signature, String number) {
		return switch (this) {
			case ACPIXTRACT -> key(signature) + number + SUFFIX;
			// a name that does not begin as the table does would not be recognised again
			case SYSFS -> base(signature) + number + (isRecognised(signature) ? "" : SUFFIX);
		};
	}

	private static boolean isRecognised(String signature) {
		return signature.equals(Signatures.RSDP) || !signature.equals("RSDP") && base(signature).equals(signature);
	}

	/** The names of tables that can keep those they have: such as {@link #ACPIXTRACT} allows, and no two alike. */
	static boolean canStay(List<Table> tables) {
		var stems = new HashSet<String>();
		return tables.stream().map(Table::file)
				.allMatch(file -> PLAIN.matcher(file).matches() && isTable(file) && !mayBeOther(file) && stems.add(stem(file)));
	}

	/** By what {@code addresses.json} calls a table: the file's name without its ending, in small letters. */
	static String stem(String file) {
		int dot = file.lastIndexOf('.');
		return (dot < 0 ? file : file.substring(0, dot)).toLowerCase(Locale.ROOT);
	}
}
