/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['dist/**', 'src/styles/fonts.css'],
  rules: {
    'import-notation': 'string',
    // Social cards read the tokens, and take numbers.
    'lightness-notation': 'number',
    'hue-degree-notation': 'number',
    // Names of fonts and paper keep their capitals.
    'value-keyword-case': ['lower', { ignoreProperties: [/^--/, 'size'] }],
    // Safari still knows it by this name alone.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // It compares selectors that never meet in one element; layers and the order of the page decide here.
    'no-descending-specificity': null,
  },
};
