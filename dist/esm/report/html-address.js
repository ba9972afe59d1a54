const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const HIDDEN = /[\0-\x20]+/g;
function linkAddress(written) {
  const address = (written ?? "").replace(/[\0-\x1f]+/g, "").replace(/^[\s“”‘’"]+|[\s“”‘’"]+$/g, "");
  const scheme = SCHEME.exec(address.replace(HIDDEN, ""))?.[1]?.toLowerCase();
  return address && (!scheme || /^(?:https?|mailto|tel)$/.test(scheme)) ? address : void 0;
}
function pictureAddress(written) {
  const address = linkAddress(written);
  return address && !/^(?:mailto|tel):/i.test(address) ? address : void 0;
}
export {
  linkAddress,
  pictureAddress
};
