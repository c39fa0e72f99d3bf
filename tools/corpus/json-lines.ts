/**
 * Lines of a stream of UTF-8, one at a time, so that memory depends on the longest line and not on the stream.
 * Only `\n` and `\r\n` end a line: JSON may hold U+2028 as it is. A line over `maxCharacters` is given as null, and its
 * text is not kept. Bytes that are no UTF-8 become U+FFFD.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
  maxCharacters: number,
): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > maxCharacters) parts = [];
    else if (part !== '') parts.push(part);
  };
  const take = (): string | null => {
    const line = length > maxCharacters ? null : parts.join('').replace(/\r$/u, '');
    [parts, length] = [[], 0];
    return line;
  };
  for await (const bytes of stream) {
    const [first = '', ...more] = decoder.decode(bytes, { stream: true }).split('\n');
    add(first);
    for (const part of more) {
      yield take();
      add(part);
    }
  }
  add(decoder.decode());
  if (length > 0) yield take();
}
