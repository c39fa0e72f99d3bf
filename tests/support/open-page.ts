import { onTestFinished } from 'vitest';

/** A page in a frame of the test's own page, laid out at 1024 × 768; it goes away when the test is over. */
export async function openPage(html: string, contentType = 'text/html'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; left: 0; top: 0; width: 1024px; height: 768px; border: 0';
  const url = URL.createObjectURL(new Blob([html], { type: `${contentType}; charset=utf-8` }));
  await new Promise((resolve, reject) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.addEventListener('error', reject, { once: true });
    frame.src = url;
    document.body.append(frame);
  });
  onTestFinished(() => {
    frame.remove();
    URL.revokeObjectURL(url);
  });
  const { contentDocument } = frame;
  if (!contentDocument)
    throw new Error('Expected the frame to hold a document of the same origin, got none.');
  return contentDocument;
}
