// The marks of an article's page, switched off and on. In a file of their own, since comparisons have no such switch.
export const hideMarks = 'Read without marks';
export const showMarks = 'Show the marks';
