package io.flowdesk.process.gate.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;

/** An XML file that has not been trusted yet. */
public final class XmlFile {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlFile() {}

    /**
     * Reads without a document type and without anything from outside.
     *
     * @throws NotReadable if it is not well-formed or wants more than that
     */
    public static Element read(InputStream file) throws NotReadable {
        Reading reading = new Reading();
        try {
            parsers().newSAXParser().parse(file, reading);
        } catch (SAXException | IOException e) {
            throw new NotReadable(String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this Java cannot be confined", e);
        }
        return reading.root();
    }

    private static SAXParserFactory parsers() throws ParserConfigurationException, SAXException {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setXIncludeAware(false);
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        parsers.setFeature(NO_DOCTYPE, true);
        return parsers;
    }

    /** The message says why. */
    public static final class NotReadable extends Exception {

        private static final long serialVersionUID = 1L;

        NotReadable(String reason) {
            super(reason);
        }
    }
}
