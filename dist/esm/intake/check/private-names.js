/** Names of members that systems keep for staff, and of facts about one person. Only the name is ever told. */
const PRIVATE = /^(?:assurer\w*|(?:assured|created|updated|modified|verified|approved|edited|entered|changed)_by\w*|(?:last_)?(?:modified|updated|changed|edited)_by\w*|(?:internal|private)_\w+|(?:staff|admin|personal|officer)_(?:e?_?mail|phone|mobile|name|note|contact|address|number)\w*|\w+_(?:internal|private)|date_?of_?birth|dob|nhs_?number|upn|uln|ni_?number|home_(?:address|phone|email))$/i;
export const isPrivate = (name) => PRIVATE.test(name);
