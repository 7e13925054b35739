// The switch that draws the lines of all marks. In a file of its own, since a script makes it.
export const showAllMarks = 'Show all marks';
