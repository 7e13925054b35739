import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';

/** The rules for every page: all that the presets recommend, but for what is said here. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A hash guards against another host; everything here comes from the page's own.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

const resolved = await new HtmlValidate(RULES).getConfigFor('page.html');

/** Has the rules ready, which the package's own loaders would work out anew for each page. */
class ResolvedRules extends StaticConfigLoader {
  override getConfigFor(): typeof resolved {
    return resolved;
  }
}

const validator = new HtmlValidate(new ResolvedRules());

/** What html-validate has against a page. */
export async function validateHtml(
  html: string,
): Promise<Pick<Message, 'ruleId' | 'message' | 'selector'>[]> {
  const { results } = await validator.validateString(html, 'page.html');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector })),
  );
}
