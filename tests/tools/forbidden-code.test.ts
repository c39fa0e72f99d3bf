import { expect, test } from 'vitest';
import { forbiddenInBuild, forbiddenInSource } from '../../tools/build/forbidden-code.ts';

test.each([
  ['fetch("data.json")', 'fetch'],
  ['globalThis.fetch?.(address)', 'fetch'],
  ['new XMLHttpRequest()', 'XMLHttpRequest'],
  ['new WebSocket("wss://a")', 'WebSocket'],
  ['navigator.sendBeacon("/a", b)', 'sendBeacon'],
  ['await import("https://a/b.js")', 'import from afar'],
  ['import a from "https://a/b.js"', 'import from afar'],
  ['importScripts("a.js")', 'import from afar'],
  ['eval("1+1")', 'eval'],
  ['new Function("return 1")', 'new Function'],
  ['Function("return this")()', 'new Function'],
])('a bundle with %s does not pass', (code, what) => {
  expect(forbiddenInBuild('background.js', code)).toEqual([expect.objectContaining({ what })]);
});

test.each([
  ['“fetch” in a list of words, fetched fetching fetches'],
  ['a.evaluate(b)'],
  ['medieval (adj.)'],
  ['isFunction(a)'],
  ['function a() {}'],
  ['a.eval(b)'],
  ['from"./chunks/a.js"'],
  ['await import(`./chunks/a.js`)'],
])('a bundle may hold: %s', (code) => {
  expect(forbiddenInBuild('background.js', code)).toEqual([]);
});

test.each([
  ['popup.html', '<script src="https://a.example/b.js"></script>'],
  ['popup.html', '<link href="//a.example/b.css">'],
  ['theme.css', '@import "https://a.example/b.css";'],
  ['theme.css', 'a { background: url(https://a.example/b.png) }'],
])('%s may load nothing from elsewhere: %s', (name, content) => {
  expect(forbiddenInBuild(name, content)).toHaveLength(1);
});

test.each([
  ['popup.html', '<script type="module" src="/chunks/popup.js"></script>'],
  ['theme.css', 'a { background: url(data:image/png;base64,AA) }'],
])('%s may hold %s', (name, content) => {
  expect(forbiddenInBuild(name, content)).toEqual([]);
});

test.each([['element.innerHTML = text'], ['<p dangerouslySetInnerHTML={x} />'], ['document.write(text)']])(
  'sources with %s do not pass',
  (code) => {
    expect(forbiddenInSource(code)).toHaveLength(1);
  },
);

test('“dangerously” as a word passes', () => {
  expect(forbiddenInSource('crushing, dangerously, deluge')).toEqual([]);
});
