function resolve(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return void 0;
  }
}
export {
  resolve
};
