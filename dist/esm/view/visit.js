const valueOf = ({ currentTarget }) => (
  // Hung on inputs and selects alone.
  currentTarget.value
);
const itemOf = ({ services, at: { item } }) => item ? services.find(({ id }) => id === item) : void 0;
export {
  itemOf,
  valueOf
};
