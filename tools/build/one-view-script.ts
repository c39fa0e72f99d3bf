import type { Plugin } from 'vite';

/** Where popup and panel begin; what these import comes with them. */
const VIEW =
  /components[\\/]app[\\/](?:App|show-view)\.tsx$|lib[\\/]extension[\\/]tabs[\\/]opening\.ts$|virtual[:_]wxt-html/u;

/**
 * What popup and panel need to be drawn at all is one script and one style sheet: a browser takes longer to fetch twenty small
 * files than to run what is in them.
 */
export function oneViewScript(): Plugin {
  return {
    name: 'one-view-script',
    apply: 'build',
    outputOptions(options) {
      // The scripts of the background and of pages are one file each anyway.
      if (options.format !== 'es') return null;
      return { ...options, codeSplitting: { groups: [{ name: 'view', test: VIEW }] } };
    },
  };
}
