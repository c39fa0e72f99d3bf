/** Milliseconds after which a saved file's address is given up: the browser has long taken it. */
const KEPT_FOR = 60_000;

/** Saves a text as a file, as if it had been a link: that needs no permission. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
