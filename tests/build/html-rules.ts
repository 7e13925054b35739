import { HtmlValidate, type ConfigData, type Message } from 'html-validate';

/** The rules for every page: all that the presets recommend, but for what is said here. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A hash guards against another host; everything here comes from the page's own.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** Rules that a site made to be awkward can't keep. */
export const AWKWARD_RULES: ConfigData['rules'] = {
  // A heading of one article stands three levels below the one before; the site shows an article's structure as it is.
  'heading-level': 'off',
};

const validator = new HtmlValidate(RULES);

/** What html-validate has against a page. */
export async function validateHtml(html: string, rules: ConfigData['rules'] = {}): Promise<Pick<Message, 'ruleId' | 'message' | 'selector'>[]> {
  const { results } = await validator.validateString(html, 'page.html', { rules });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector })));
}
