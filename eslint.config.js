import stylistic from '@stylistic/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { ROOMS } from './tests/structure/rooms.ts';

/** The files of rooms that may use neither the browser nor Node, so that their code runs in both. */
const PURE = ROOMS.filter(({ isPure }) => isPure).map(({ where }) =>
  where.endsWith('/') ? `${where}**/*.ts` : where,
);

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', 'tests/fixtures/', 'src/text/vendor/snowball/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers look the same in a template as elsewhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript itself requires brackets if a name comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty setting counts as not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `() => doIt()` reads well if the result is not used.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `() => {}` is a function that does nothing yet.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // `[...text]` deliberately splits a text into code points.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: ['string', { from: 'lib', name: 'String' }] },
      ],
    },
  },
  {
    // Without types: ESLint can't learn them for a template.
    files: ['**/*.{astro,js,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { stylistic },
    rules: {
      'stylistic/max-len': [
        'error',
        {
          code: 110,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXElement[openingElement.name.name="script"] > AstroRawText',
          message: 'Put this code into a .ts file: ESLint does not read it here.',
        },
      ],
    },
  },
  {
    files: PURE,
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    // The types of the language alone; a type of the browser or of Node is then an undefined name.
    languageOptions: { globals: globals['shared-node-browser'], parserOptions: { lib: ['esnext'] } },
    rules: {
      'no-undef': ['error', { typeof: true }],
      // Every other global is a property of it.
      'no-restricted-globals': ['error', 'globalThis'],
    },
  },
);
