const SOFT = 7;
export {
  SOFT
};
