/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', 'src/styles/fonts.css'],
  rules: {
    'import-notation': 'string',
    // Social cards read the tokens and understand only numbers.
    'lightness-notation': 'number',
    'hue-degree-notation': 'number',
    // Names of fonts and paper sizes keep their capitals.
    'value-keyword-case': ['lower', { ignoreProperties: [/^--/, 'size'] }],
    // Safari still knows this property only by its prefixed name.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // This rule compares selectors that never match the same element; here, layers and source order decide.
    'no-descending-specificity': null,
  },
};
