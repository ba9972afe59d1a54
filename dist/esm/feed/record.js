const GONE = /^(?:inactive|defunct)$/;
const isGone = ({ status }) => GONE.test(status);
const isOf = ({ organization }, id) => organization?.id === id || Boolean(organization?.identifiers.some(({ identifier }) => identifier === id));
export {
  isGone,
  isOf
};
