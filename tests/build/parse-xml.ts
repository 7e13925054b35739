import type { Browser } from 'playwright-core';

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  /** All text inside it, at any depth. */
  text: string;
  children: XmlElement[];
}

/**
 * Parses XML with a browser's parser, which accepts only well-formed documents.
 * @throws {Error} with the parser's message if the document is malformed
 */
export async function parseXml(browser: Browser, xml: string): Promise<XmlElement> {
  const page = await browser.newPage();
  try {
    return await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'application/xml');
      const fault = documentElement.querySelector('parsererror')?.textContent;
      if (fault) throw new Error(fault);
      const read = (element: Element): XmlElement => ({
        name: element.tagName,
        text: element.textContent,
        children: [...element.children].map(read),
      });
      return read(documentElement);
    }, xml);
  } finally {
    await page.close();
  }
}

/** Returns the texts of an element's children with this name. */
export function textsOf(element: XmlElement, name: string): string[] {
  return element.children.filter((child) => child.name === name).map(({ text }) => text);
}
