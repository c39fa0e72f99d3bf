import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';

async function policyOf(command: 'build' | 'serve', browser: string): Promise<unknown> {
  const { manifest } = config;
  if (typeof manifest !== 'function')
    throw new TypeError('Expected the manifest to be made for each browser');
  const mode = command === 'build' ? 'production' : 'development';
  const made = await manifest({ browser, command, mode, manifestVersion: 3 });
  return made.content_security_policy;
}

test.each(['chrome', 'firefox'])(
  'a page of ours in %s loads what is its own, and reaches nobody',
  async (browser) => {
    expect(await policyOf('build', browser)).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    });
  },
);

test('while it is served from its sources it reaches the server on this machine, and nobody else', async () => {
  const policy = JSON.stringify(await policyOf('serve', 'chrome'));
  const hosts = policy.match(/\w+:\/\/[^\s;"]+/gu) ?? [];
  expect([...new Set(hosts)].toSorted()).toEqual(['http://localhost:*', 'ws://localhost:*']);
  expect(policy).toContain("default-src 'none'");
});
