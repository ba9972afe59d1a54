const isMost = (all, test) => all.filter(test).length * 2 > all.length;
export {
  isMost
};
