/** Null until the view says that so many corrections hold. */
export function corrections(count: number): string {
  return `(Number(document.querySelector('[data-corrections]')?.dataset.corrections ?? 0) === ${count}) || null`;
}

/** Presses what may lie out of sight; null until it is there. */
export function press(selector: string): string {
  return `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element?.click(); return element ? true : null; })()`;
}

/** Opens the form that corrects the statement with these words; null until it is there. */
export function openCorrecting(words: string): string {
  return `(() => { const quotes = [...document.querySelectorAll('[data-quote]')]; const quote = quotes.find((one) => one.textContent.includes(${JSON.stringify(words)})); const summary = quote?.querySelector('[data-correct] > summary'); if (!summary) quote?.querySelector('[data-attribution]')?.click(); summary?.click(); return summary ? true : null; })()`;
}
