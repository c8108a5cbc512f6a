package io.flowdesk.process.gate.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree of elements. */
final class Reading extends DefaultHandler {

    private static final int DEEPEST = 100;

    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;
    private @Nullable Locator place;

    Element root() {
        return Objects.requireNonNull(root, "Nothing was read");
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (open.size() == DEEPEST) {
            throw new SAXParseException("Elements are nested too deeply", place);
        }
        Element parent = open.peek();
        Element element = new Element(parent, Namespaces.qualified(namespace, name), line(), column());
        copy(attributes, element);
        if (parent == null) {
            root = element;
        } else {
            parent.add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.element().write(characters, start, length);
    }

    /** Nothing is ever fetched. */
    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) throws SAXException {
        throw new SAXParseException("Outside entities are not allowed", place);
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private static void copy(Attributes from, Element to) {
        for (int i = 0; i < from.getLength(); i++) {
            to.set(Namespaces.qualified(from.getURI(i), from.getLocalName(i)), from.getValue(i));
        }
    }

    private int line() {
        return place == null ? 0 : place.getLineNumber();
    }

    private int column() {
        return place == null ? 0 : place.getColumnNumber();
    }
}
