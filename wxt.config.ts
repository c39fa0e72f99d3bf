import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { browserMessages } from './tools/build/browser-messages.ts';
import { DEVELOPMENT_POLICY, RELEASE_POLICY } from './tools/build/content-policy.ts';
import { leanMessages } from './tools/build/lean-messages.ts';
import { leanWinkModel } from './tools/build/lean-wink-model.ts';
import { oneViewScript } from './tools/build/one-view-script.ts';
import { plainScripts } from './tools/build/plain-scripts.ts';
import { readabilityWithoutInnerHtml } from './tools/build/readability-without-inner-html.ts';

/** One manifest for both browsers. What each permission is for: `docs/store/permissions.md`. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // The tagger's weights are inlined (`?inline`): the extension fetches nothing, not even its own files.
  vite: () => ({
    plugins: [
      preact(),
      leanWinkModel(),
      leanMessages(),
      readabilityWithoutInnerHtml(),
      oneViewScript(),
      plainScripts(),
    ],
    // The names of classes stand in scripts and styles, and are nobody's to read.
    css: { modules: { generateScopedName: '[hash:base64:5]' } },
    assetsInclude: ['**/*.bin'],
    build: { chunkSizeWarningLimit: 8_000, modulePreload: { polyfill: false } },
  }),
  // Licences ask to travel with what they are about.
  hooks: {
    // The popup's own title, which screen readers say when it opens, would else be what the button shows.
    'build:manifestGenerated': (_, manifest) => {
      Object.assign(manifest.action ?? {}, { default_title: '__MSG_actionTitle__' });
    },
    'build:publicAssets': (_, files) => {
      for (const [i, { relativeDest }] of files.entries())
        if (relativeDest.startsWith('_locales'))
          files[i] = {
            relativeDest,
            contents: browserMessages(join(import.meta.dirname, 'public', relativeDest)),
          };
      for (const name of ['LICENSE', 'THIRD_PARTY.md'])
        files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: name });
    },
  },
  // For reviewers: what the build needs, and how to run it. Named, so that nothing else that lies about is packed.
  zip: {
    includeSources: [
      ...['components', 'entrypoints', 'lib', 'public', 'tools'].map((folder) => `${folder}/**`),
      ...[
        'docs/*',
        'docs/store/*.md',
        'package.json',
        'package-lock.json',
        'tsconfig.json',
        'wxt.config.ts',
        'LICENSE',
        '*.md',
      ],
    ],
  },
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: 'Whose Words',
    description: '__MSG_extensionDescription__',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: browser === 'firefox' ? { default_area: 'navbar' } : {},
    // On a Mac the Option key types letters: Control is free there.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' } },
      // Free in both browsers: Chromium keeps Alt+Shift with P, X, W and B to itself. A command of our own gives access to the
      // page; the browser's own for sidebars does not.
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S', mac: 'MacCtrl+Shift+S' },
        description: '__MSG_commandOpenPanel__',
      },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' },
        description: '__MSG_commandToggleMarks__',
      },
    },
    content_security_policy: {
      extension_pages: command === 'serve' ? DEVELOPMENT_POLICY : RELEASE_POLICY,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // For good: the store knows the add-on by it. Made once; it needs no domain.
              id: '{31d274e3-3d83-5175-9232-c8f48f639482}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
