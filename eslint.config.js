import stylistic from '@stylistic/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Rooms that know neither the browser nor Node: the same code runs in both, and in tests without either. */
const PURE = [
  'src/text/**/*.ts',
  'src/schemas/**/*.ts',
  'src/words/**/*.ts',
  'src/site/addresses/**/*.ts',
  'src/views/**/*.ts',
  'src/features/*/*.ts',
];

const shared = new Set(Object.keys(globals['shared-node-browser']));
const impureGlobals = Object.keys({ ...globals.browser, ...globals.node }).filter(
  (name) => !shared.has(name),
);

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', 'tests/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read the same in a template as anywhere.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript itself asks for brackets where a name comes from an index signature.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty setting is one that is not set.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `() => doIt()` reads well where nobody takes an answer.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `[...text]` is how a text is taken apart into code points, on purpose.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: ['string', { from: 'lib', name: 'String' }] },
      ],
    },
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
    files: PURE,
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({
          name,
          message: 'This room knows neither the browser nor Node (tests/structure/rooms.ts).',
        })),
      ],
    },
  },
);
