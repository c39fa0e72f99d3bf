import type { Plugin } from 'vite';

/** Scripts with more of other characters than this are texts in another language, which escapes would double. */
const MOST_OTHERS = 0.01;
const OTHERS = /[^\0-\x7f]/gu;
/** Halves of characters one by one, as escapes have them. */
const OTHER_UNIT = /[^\0-\x7f]/g;

/**
 * Writes characters beyond ASCII as escapes: one of them makes the whole script a string of twice the size, and the background's
 * five megabytes are read anew at each start.
 */
export function plainScripts(): Plugin {
  return {
    name: 'plain-scripts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = plainScript(file.code);
      },
    },
  };
}

/** The same script in ASCII; one that is mostly of other characters stays as it is. */
export function plainScript(code: string): string {
  const others = code.match(OTHERS)?.length ?? 0;
  if (others === 0 || others > code.length * MOST_OTHERS) return code;
  let plain = '';
  let done = 0;
  for (const { index } of code.matchAll(OTHER_UNIT)) {
    // A character that is escaped already (`\’`) is itself: its own backslash becomes that of the new escape.
    let escapes = 0;
    while (code.charAt(index - 1 - escapes) === '\\') escapes++;
    const unit = code.charCodeAt(index).toString(16).padStart(4, '0');
    plain += `${code.slice(done, index - (escapes % 2))}\\u${unit}`;
    done = index + 1;
  }
  return plain + code.slice(done);
}
