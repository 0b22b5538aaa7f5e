package org.caseload.history.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.caseload.history.table.TableFault;
import org.caseload.history.table.UntrustedXml;

/** Reads one part of a workbook as XML, and says in plain English why it cannot. */
final class PartReader {
    private PartReader() {}

    /** What is done with the XML of a part. */
    interface Use {
        void of(UntrustedXml xml) throws XMLStreamException, TableFault;
    }

    static void read(WorkbookParts parts, String part, Use use) throws TableFault {
        try (InputStream stream = parts.open(part)) {
            use.of(UntrustedXml.of(stream));
        } catch (XMLStreamException | IOException broken) {
            throw fault(part, broken);
        }
    }

    private static TableFault fault(String part, Exception broken) {
        for (Throwable cause = broken; cause != null; cause = nested(cause)) {
            if (cause instanceof WorkbookParts.TooMuchUnpacked) {
                return new TableFault("the workbook unpacks to more than 400 MB", "at most 400 MB");
            }
        }
        return new TableFault(
                "the part " + part + " of the workbook is broken, or holds what no list has",
                "a workbook as Excel saves it");
    }

    private static Throwable nested(Throwable cause) {
        return cause instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : cause.getCause();
    }
}
