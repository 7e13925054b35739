import { HtmlValidate, StaticConfigLoader, type ConfigData, type Message } from 'html-validate';

/** The rules for every page: those of the presets, with the changes below. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Integrity hashes protect against other hosts, so they aren't needed for files of the page's own host.
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

/** Returns the errors that html-validate finds in a page. */
export async function validateHtml(
  html: string,
): Promise<Pick<Message, 'ruleId' | 'message' | 'selector'>[]> {
  const { results } = await validator.validateString(html, 'page.html');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({ ruleId, message, selector })),
  );
}
