const isCollege = (setting) => setting === "college" || setting === "specialist-college";
export {
  isCollege
};
