package io.stagewalk.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import io.stagewalk.cli.check.CheckedRun.Outcome;

/** Whatever a problem says, the report is XML, and says it. */
class JUnitReportTest {

	@Test
	void whatXmlHasNoCharacterForIsReplacedAndAllElseIsKept() throws Exception {
		var problem = "a\nb\tc\r <>&\"' \u0000\u001f\ud800 \ufffe \ud83d\ude00";
		var run = new CheckedRun(Path.of("x.scenario"), Optional.empty(), new Outcome.Unreadable(problem), 0.25);
		var xml = JUnitReport.of(List.of(run));
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
		var error = (Element) document.getElementsByTagName("error").item(0);
		assertEquals("a\nb\tc\r <>&\"' \ufffd\ufffd\ufffd \ufffd \ud83d\ude00", error.getAttribute("message"));
		assertEquals("0.250", document.getDocumentElement().getAttribute("time"));
	}
}
