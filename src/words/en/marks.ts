// The switch for the marks on an article's page. In a file of its own, since comparisons have no such switch.
export const hideMarks = 'Read without marks';
export const showMarks = 'Show the marks';
