function openForPrint(roots) {
  let opened = [];
  const open = () => {
    opened = roots().flatMap((root) => [...root.querySelectorAll("details:not([open])")]);
    opened.forEach((details) => details.open = true);
  };
  const close = () => opened.forEach((details) => details.open = false);
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
  return () => {
    removeEventListener("beforeprint", open);
    removeEventListener("afterprint", close);
  };
}
export {
  openForPrint
};
