import { build } from 'vite';

/** A module with everything it imports as one script, whose exports are properties of the global `name`. For pages of tools and tests. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name, fileName: 'script' } },
  });
  const output = Array.isArray(built)
    ? built.flatMap((bundle) => bundle.output)
    : 'output' in built
      ? built.output
      : [];
  const script = output.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`Expected one script from the bundle of ${entry}, got none.`);
  return script.code;
}
