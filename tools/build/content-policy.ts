/** What the extension's own pages may load in a build: their own scripts and styles, and nothing from any network. */
export const RELEASE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

/** Where the server of `npm run dev` listens, on whatever port. */
const DEVELOPMENT_SERVER = 'http://localhost:*';

/** The same while `npm run dev` serves them: they ask its server for their parts and hear from it what has changed. */
export const DEVELOPMENT_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${DEVELOPMENT_SERVER}`,
  // Vite puts styles into the page as elements.
  `style-src 'self' 'unsafe-inline' ${DEVELOPMENT_SERVER}`,
  `img-src 'self' data: ${DEVELOPMENT_SERVER}`,
  `connect-src 'self' ${DEVELOPMENT_SERVER} ws://localhost:*`,
].join('; ');
