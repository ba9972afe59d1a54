const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
export {
  capital
};
