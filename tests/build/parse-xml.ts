import type { Browser } from 'playwright-core';

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  /** The text inside it, all of it. */
  text: string;
  children: XmlElement[];
}

/**
 * Parses XML with a browser's parser, which takes nothing that is not well-formed.
 * @throws Error with what the parser says
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

/** The texts of an element's children with a name. */
export function textsOf(element: XmlElement, name: string): string[] {
  return element.children.filter((child) => child.name === name).map(({ text }) => text);
}
