import { found } from './fault.js';
/** Hosts that are kept for examples (RFC 2606), and what templates and systems put where nobody wrote anything. */
const EXAMPLE_HOST = /^(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org|edu|co\.uk|org\.uk|gov\.uk))?|(?:\w+\.)?(?:invalid|test)|localhost|(?:your|my)-?(?:web-?)?(?:site|domain|council|school)(?:\.[a-z.]+)?|(?:domain|website|test)\.(?:com|co\.uk|org)|path)$/i;
const UNSAFE = /^(?:javascript|data|vbscript|file|blob|intent|jar):/i;
const PICTURE_NAME = /^(?:image|logo|src)$/;
const URL_NAME = /^(?:url|.*_url|website|uri|link|local_offer|sendiass|parent_carer_forum|complaints|mediation|report_problem|logo|src|image)$/;
const EXAMPLE_EMAIL = /^(?:(?:test|example|email|name|your?\.?name|user|someone|none|no-?one|a|x+|me)@|noemail|.*@(?:test|email|domain|none)\.\w+$)/i;
const PHONE_NAME = /^(?:number|phone|telephone|phones)$/;
/** Of drama and documents (Ofcom), of templates, and of nobody. */
const EXAMPLE_PHONE = /^(?:(?:0|44|0044)(?:1632960|1134960|1144960|1154960|1164960|1174960|1214960|1314960|1414960|1514960|1614960|2079460|1914980|2920180|7700900|8081570|9098790|3069990)\d{3}|(?:0|44)?(?:1234|0123|2071234)?56789\d?|0?1234567?8?9?0?|0?(\d)\1{8,}|0{3,})$/;
const hostOf = (address) => /^[a-z]+:\/{1,2}(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? '';
const isExampleLink = (value) => {
    const host = hostOf(value.trim()) || (/^[\w.-]+$/.test(value.trim()) ? value.trim() : '');
    return host !== '' && EXAMPLE_HOST.test(host);
};
const isExampleEmail = (value) => {
    const email = value.trim().replace(/^mailto:/i, '');
    const host = /@([^@\s]+)$/.exec(email)?.[1] ?? '';
    return host !== '' && (EXAMPLE_HOST.test(host) || EXAMPLE_EMAIL.test(email));
};
const isExamplePhone = (value) => {
    const digits = value.replace(/^tel:/i, '').replace(/\(0\)/, '').replace(/\D/g, '');
    return digits.length > 2 && digits.length < 15 && EXAMPLE_PHONE.test(digits);
};
/** Browsers pass over spaces and control characters in a scheme, so they do not hide it. */
// eslint-disable-next-line no-control-regex -- as above
const isUnsafe = (value) => UNSAFE.test(value.slice(0, 200).replace(/[\u0000-\u0020]/g, ''));
function wrongWith({ name, value }) {
    if (typeof value !== 'string' || !value.trim() || value.length > 2000)
        return;
    if (URL_NAME.test(name) || /^\w+:/.test(value)) {
        const isPicture = PICTURE_NAME.test(name) && /^data:image/i.test(value);
        if (isUnsafe(value) && !isPicture)
            return URL_NAME.test(name) ? 'unsafeLink' : undefined;
        if (/^mailto:/i.test(value))
            return isExampleEmail(value) ? 'placeholderEmail' : undefined;
        if (URL_NAME.test(name) && isExampleLink(value))
            return 'placeholderLink';
    }
    if (/email$/.test(name))
        return isExampleEmail(value) ? 'placeholderEmail' : undefined;
    return PHONE_NAME.test(name) && isExamplePhone(value) ? 'placeholderPhone' : undefined;
}
const HREF = /href\s{0,9}=\s{0,9}["']?\s{0,9}(?:javascript|vbscript|data)\s{0,9}:/i;
function faultsAt(leaves, record) {
    return leaves.flatMap((leaf) => {
        const name = wrongWith(leaf) ?? (typeof leaf.value === 'string' && HREF.test(leaf.value) ? 'unsafeLink' : undefined);
        return name ? [found(name, { path: leaf.path, record })] : [];
    });
}
/** Links and addresses that lead nowhere, or where nobody should go. What they say is not told. */
export function linkFaults({ entries, sendLeaves }) {
    return [...faultsAt(sendLeaves), ...entries.flatMap(({ leaves, record }) => faultsAt(leaves, record))];
}
