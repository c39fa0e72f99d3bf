/** Puts a text on the clipboard; false when the browser refuses, which it does without a click. */
export async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    (error: unknown) => {
      console.info('Nothing was copied', error);
      return false;
    },
  );
}
