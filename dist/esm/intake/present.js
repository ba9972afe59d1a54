const isEmpty = (value) => value === void 0 || value === "" || Array.isArray(value) && value.length === 0;
function present(members) {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));
}
export {
  present
};
