/**
 * Puts a text on the clipboard, within a person's gesture. Pages served without TLS have no `navigator.clipboard`,
 * and a page's permissions policy may forbid it: there the copy command serves.
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
  return isCopied;
}
