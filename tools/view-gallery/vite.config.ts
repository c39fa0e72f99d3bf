import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `vite tools/view-gallery`: the views outside the extension, with invented reports. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  publicDir: false,
  build: { outDir: '../../out/view-gallery', emptyOutDir: true },
});
