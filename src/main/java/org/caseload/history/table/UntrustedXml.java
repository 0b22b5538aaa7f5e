package org.caseload.history.table;

import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML that somebody gave, read as a stream: no document type, no entity but those that XML itself has, nothing fetched, no element deeper and
 * no text longer than a list has.
 */
public final class UntrustedXml {
    private static final int DEEPEST = 40;
    private static final int LONGEST_WITHOUT_A_TAG = 1 << 20;

    private final XMLStreamReader reader;
    private int depth;

    private UntrustedXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Begins to read.
     *
     * @param stream its bytes, which whoever calls closes
     * @throws XMLStreamException if it is no XML
     */
    public static UntrustedXml of(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return new UntrustedXml(factory.createXMLStreamReader(new TaggedStream(stream, LONGEST_WITHOUT_A_TAG)));
    }

    /**
     * Goes on to the next tag or text.
     *
     * @return an event of {@link XMLStreamConstants}
     * @throws XMLStreamException if it is no XML, or has what is not read
     */
    public int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused("the file has a document type or an entity of its own", reader.getLocation());
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        if (depth > DEEPEST) {
            throw new Refused("elements lie deeper than " + DEEPEST, reader.getLocation());
        }
        return event;
    }

    /** Whether anything follows. */
    public boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    /** The name of the element whose tag this is, without its namespace. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element whose first tag this is, by its name without a namespace; empty where it has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /**
     * Adds the text that was just read.
     *
     * @throws XMLStreamException if it becomes too long
     */
    public void addTo(StringBuilder text) throws XMLStreamException {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (text.length() > SheetCell.LONGEST) {
            throw new Refused("a text is longer than 32,767 characters", reader.getLocation());
        }
    }

    /** The line that is being read, from 1. */
    public int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** What XML may have and no list has. */
    public static final class Refused extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        private final String clause;

        Refused(String clause, Location location) {
            super(clause, location);
            this.clause = clause;
        }

        /** What it is, as a clause, without anything that a cell says. */
        public String clause() {
            return clause;
        }
    }
}
