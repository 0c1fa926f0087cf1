package io.stagewalk.aml.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** The parts of a source that are not read word by word. @see "ACPI 6.5, 19.2.2 ASL Names and 19.2.3 ASL Literal Constants" */
final class AslPartitions {
	/** The partitioning, which the platform wants to be our own. */
	static final String PARTITIONING = "io.stagewalk.asl";
	static final String COMMENT = "io.stagewalk.asl.comment";
	static final String STRING = "io.stagewalk.asl.string";

	private AslPartitions() {
	}

	static void connect(IDocument document) {
		if (document instanceof IDocumentExtension3 partitioned) {
			var comment = new Token(COMMENT);
			var scanner = new RuleBasedPartitionScanner();
			scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", comment),
					new MultiLineRule("/*", "*/", comment, (char) 0, true), new SingleLineRule("\"", "\"", new Token(STRING), '\\', true) });
			var partitioner = new FastPartitioner(scanner, new String[] { COMMENT, STRING });
			partitioned.setDocumentPartitioner(PARTITIONING, partitioner);
			partitioner.connect(document);
		}
	}
}
