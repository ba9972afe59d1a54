/** Hands the visitor a file made in the page. Nothing is sent anywhere. */
export function saveFile(name, type, content) {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // After the browser has taken it: revoking at once loses the file in Safari.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
