/** Settings whose form is the college's: `col-1` and on, written to the young person. */
export const isCollege = (setting) => setting === 'college' || setting === 'specialist-college';
