const COMMAND = "npx local-offer-widgets";
export {
  COMMAND
};
